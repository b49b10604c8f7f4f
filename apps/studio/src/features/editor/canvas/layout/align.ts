import type { Box, Point } from '../../parts/box.ts';

/** Ways to put several cards in line. */
export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom', 'across', 'down'] as const;

/** A way to put several cards in line; `across` and `down` make the gaps between them equal. */
export type Alignment = (typeof alignments)[number];

/** New places of the cards, by id. */
export function align(boxes: Readonly<Record<string, Box>>, how: Alignment): Record<string, Point> {
  const all = Object.values(boxes);
  const left = Math.min(...all.map(({ x }) => x));
  const top = Math.min(...all.map(({ y }) => y));
  const right = Math.max(...all.map(({ x, width }) => x + width));
  const bottom = Math.max(...all.map(({ y, height }) => y + height));
  if (how === 'across' || how === 'down') return distribute(boxes, how);
  const place = ({ x, y, width, height }: Box): Point =>
    ({
      left: { x: left, y },
      centre: { x: (left + right - width) / 2, y },
      right: { x: right - width, y },
      top: { x, y: top },
      middle: { x, y: (top + bottom - height) / 2 },
      bottom: { x, y: bottom - height },
    })[how];
  return Object.fromEntries(Object.entries(boxes).map(([id, box]) => [id, round(place(box))]));
}

function distribute(boxes: Readonly<Record<string, Box>>, how: 'across' | 'down'): Record<string, Point> {
  const [at, size] = how === 'across' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const sorted = Object.entries(boxes).toSorted(([, a], [, b]) => a[at] - b[at]);
  const start = Math.min(...sorted.map(([, box]) => box[at]));
  const end = Math.max(...sorted.map(([, box]) => box[at] + box[size]));
  const filled = sorted.reduce((sum, [, box]) => sum + box[size], 0);
  // Cards that overlap are given room rather than left on top of each other.
  const gap = Math.max(24, (end - start - filled) / Math.max(1, sorted.length - 1));
  let next = start;
  return Object.fromEntries(
    sorted.map(([id, box]) => {
      const place = { x: box.x, y: box.y, [at]: next };
      next += box[size] + gap;
      return [id, round(place)];
    }),
  );
}

function round({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
