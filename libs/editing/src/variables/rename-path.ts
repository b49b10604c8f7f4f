/** Renames a variable in a string that is a path to it or into it: `vars.order.total`. Other strings come back as they were. */
export function renamePath(text: string, from: string, to: string): string {
  const start = `vars.${from}`;
  if (!text.startsWith(start)) return text;
  const rest = text.slice(start.length);
  return /^(\.[A-Za-z0-9_]+|\[\d+\])*$/.test(rest) ? `vars.${to}${rest}` : text;
}
