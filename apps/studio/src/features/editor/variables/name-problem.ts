/** What is wrong with a name for a variable beside the others of the flow, as the key of a text; null when it can be used. */
export function nameProblem(name: string, names: readonly string[]): 'nameForm' | 'nameTaken' | null {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name)) return 'nameForm';
  return names.includes(name) ? 'nameTaken' : null;
}
