/** Cards put together: how far down each stands, and what the whole takes up in each column. */
export interface Block {
  readonly y: Map<string, number>;
  /** By column: from where to where it is taken. */
  readonly taken: Map<number, { from: number; to: number }>;
}

/** A block of one card. */
export function oneCard(id: string, column: number, height: number): Block {
  return { y: new Map([[id, 0]]), taken: new Map([[column, { from: 0, to: height }]]) };
}

/** A block of nothing. */
export function emptyBlock(): Block {
  return { y: new Map(), taken: new Map() };
}

/** Puts `lower` below what `block` has in the same columns, as far up as that allows; where there is room, at the same height. */
export function putBelow(block: Block, lower: Block, gap: number): void {
  putOver(block, lower, Math.max(0, ...overlaps(block, lower, ({ to }, { from }) => to + gap - from)));
}

/** Puts `upper` above what `block` has in the same columns, as far down as that allows. */
export function putAbove(block: Block, upper: Block, gap: number): void {
  putOver(block, upper, Math.min(0, ...overlaps(block, upper, ({ from }, { to }) => from - gap - to)));
}

type Taken = { from: number; to: number };

function overlaps(block: Block, other: Block, shift: (there: Taken, here: Taken) => number): number[] {
  return [...other.taken].flatMap(([column, here]) => {
    const there = block.taken.get(column);
    return there ? [shift(there, here)] : [];
  });
}

/** Puts `other` into `block`, moved down by `shift`. */
export function putOver(block: Block, other: Block, shift: number): void {
  for (const [id, y] of other.y) block.y.set(id, y + shift);
  for (const [column, { from, to }] of other.taken) {
    const now = block.taken.get(column);
    block.taken.set(column, {
      from: Math.min(now?.from ?? Infinity, from + shift),
      to: Math.max(now?.to ?? -Infinity, to + shift),
    });
  }
}
