/** How well the code of a link fits a trigger's pattern: exact over prefix, longer prefix over shorter, any link last; 0 is not at all. */
export function referralScore(pattern: string | undefined, payload: string): number {
  if (pattern === undefined) return 50;
  if (!pattern.endsWith('*')) return pattern === payload ? 100 : 0;
  const prefix = pattern.slice(0, -1);
  return payload.startsWith(prefix) ? 60 + Math.min(prefix.length, 390) / 10 : 0;
}
