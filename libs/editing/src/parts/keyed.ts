import { isSame } from './is-same.ts';

/** A list by key; an item whose key another has gets a key of its own, so that none is lost. */
export function keyed<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item> {
  const map = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    let free = key;
    for (let number = 2; map.has(free); number++) free = `${key}#${number}`;
    map.set(free, item);
  }
  return map;
}

type Keys = Pick<ReadonlyMap<string, unknown>, 'keys' | 'has'>;

/** All keys in the order of the side that changed it (mine when both did); what only the other has comes after what it follows there. */
export function mergedOrder(base: Keys, mine: Keys, theirs: Keys): string[] {
  const among = (side: Keys, others: Keys): string[] => [...side.keys()].filter((key) => others.has(key));
  const isAsBefore = isSame(among(mine, base), among(base, mine));
  const [leader, follower] = isAsBefore ? [theirs, mine] : [mine, theirs];
  const order = [...leader.keys()];
  let last: string | undefined;
  for (const key of follower.keys()) {
    if (!leader.has(key)) order.splice(last === undefined ? 0 : order.indexOf(last) + 1, 0, key);
    last = key;
  }
  return order;
}
