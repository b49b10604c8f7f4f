/** A list with one entry taken out and put in elsewhere. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const next = items.slice();
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
