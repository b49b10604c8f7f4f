import type { Variable } from '@filo/core';

/** What is wrong with a name for a variable, as the key of a text; null when it can be used. */
export function nameProblem(name: string, variables: readonly Variable[]): 'nameForm' | 'nameTaken' | null {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name)) return 'nameForm';
  return variables.some(({ key }) => key === name) ? 'nameTaken' : null;
}
