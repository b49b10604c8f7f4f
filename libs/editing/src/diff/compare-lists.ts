import { keyed } from '../parts/keyed.ts';

/** What two lists have in common and what only one of them has, by key. */
export interface ListComparison<Item> {
  added: Item[];
  removed: Item[];
  both: [before: Item, after: Item][];
}

/** Puts two lists side by side, in the order of `after`. */
export function compareLists<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string): ListComparison<Item> {
  const was = keyed(before, keyOf);
  const is = keyed(after, keyOf);
  const both: [Item, Item][] = [];
  for (const [key, item] of is) {
    const one = was.get(key);
    if (one !== undefined) both.push([one, item]);
  }
  return {
    added: [...is].flatMap(([key, item]) => (was.has(key) ? [] : [item])),
    removed: [...was].flatMap(([key, item]) => (is.has(key) ? [] : [item])),
    both,
  };
}
