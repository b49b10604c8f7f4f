/** An id close to `wish` that is not taken: a number at its end where need be, in at most `max` letters, digits, "_" and "-". */
export function freeId(wish: string, taken: ReadonlySet<string>, max = 32): string {
  const clean = wish.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, max) || 'x';
  if (!taken.has(clean)) return clean;
  const stem = clean.replace(/-\d+$/, '') || 'x';
  for (let number = 2; ; number++) {
    const end = `-${number}`;
    const id = stem.slice(0, max - end.length) + end;
    if (!taken.has(id)) return id;
  }
}
