import { keyed, mergedOrder } from '../parts/keyed.ts';
import { threeWay } from './three-way.ts';

/** A merged list, and the list that takes what was done there wherever both changed the same item. */
export interface MergedList<Item> {
  mine: Item[];
  theirs: Item[];
  /** Keys of the items both changed differently. */
  conflicts: string[];
}

/** Merges lists of things with a key, such as variables, item by item. */
export function mergeList<Item>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  keyOf: (item: Item) => string,
): MergedList<Item> {
  const [before, here, there] = [keyed(base, keyOf), keyed(mine, keyOf), keyed(theirs, keyOf)];
  const merged: MergedList<Item> = { mine: [], theirs: [], conflicts: [] };
  for (const key of mergedOrder(before, here, there)) {
    const item = threeWay(before.get(key), here.get(key), there.get(key));
    if (item.mine !== undefined) merged.mine.push(item.mine);
    if (item.theirs !== undefined) merged.theirs.push(item.theirs);
    if (item.conflicts.length > 0) merged.conflicts.push(key);
  }
  return merged;
}
