import type { Station } from './laid-card.ts';

/** Which column each card stands in, and which card it hangs on to. */
export interface Columns {
  /** Cards that hang on no other, in order. */
  readonly roots: readonly string[];
  readonly column: ReadonlyMap<string, number>;
  /** What hangs on a card one column further, in the order of its ways out. */
  readonly branches: ReadonlyMap<string, readonly string[]>;
}

/**
 * Puts each card one column after the last card that leads to it, steps back left aside; of those in the column before it, it hangs
 * on the one a reader of the flow comes to first.
 */
export function planColumns(cards: ReadonlyMap<string, Station>): Columns {
  const { roots, order, onward } = read(cards);
  const column = new Map([...cards.keys()].map((id) => [id, 0]));
  // Each card comes after all that lead to it.
  for (const id of order) for (const to of onward.get(id) ?? []) column.set(to, Math.max(at(column, to), at(column, id) + 1));
  const branches = new Map<string, string[]>();
  const hung = new Set<string>();
  const follow = (id: string): void => {
    for (const to of onward.get(id) ?? []) {
      if (hung.has(to) || at(column, to) !== at(column, id) + 1) continue;
      hung.add(to);
      branches.set(id, [...(branches.get(id) ?? []), to]);
      follow(to);
    }
  };
  for (const id of roots) follow(id);
  return { roots, column, branches };
}

interface Reading {
  roots: string[];
  /** All cards, each before those it leads to. */
  order: string[];
  /** Where each card leads without going back. */
  onward: Map<string, string[]>;
}

function read(cards: ReadonlyMap<string, Station>): Reading {
  const led = new Set([...cards.values()].flatMap(({ next }) => next));
  const left: string[] = [];
  const open = new Set<string>();
  const closed = new Set<string>();
  const onward = new Map<string, string[]>();
  const roots = new Set<string>();
  const visit = (id: string): void => {
    if (open.has(id) || closed.has(id)) return;
    open.add(id);
    for (const to of cards.get(id)?.next ?? []) {
      if (open.has(to) || roots.has(to)) continue;
      visit(to);
      onward.set(id, [...(onward.get(id) ?? []), to]);
    }
    open.delete(id);
    closed.add(id);
    left.push(id);
  };
  const all = [...cards.values()];
  // Cards in a circle that nothing leads into come last: any of them can be the first.
  for (const some of [all.filter(({ first }) => first), all.filter(({ id }) => !led.has(id)), all])
    for (const { id } of some) {
      if (closed.has(id)) continue;
      roots.add(id);
      visit(id);
    }
  return { roots: [...roots], order: left.reverse(), onward };
}

function at(column: ReadonlyMap<string, number>, id: string): number {
  return column.get(id) ?? 0;
}
