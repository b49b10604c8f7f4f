import { isSame } from './is-same.ts';

/** A list whose items that did not change are the objects they were before; the very list when nothing changed. */
export function keepSame<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const known = new Map(before.map((item) => [keyOf(item), item]));
  const kept = after.map((item) => {
    const was = known.get(keyOf(item));
    return was !== undefined && isSame(was, item) ? was : item;
  });
  return kept.length === before.length && kept.every((item, index) => item === before[index]) ? (before as Item[]) : kept;
}
