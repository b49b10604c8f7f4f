import type { Box, Point } from '../../parts/box.ts';
import type { Drawn } from './drawn.ts';

/** How well a flow is drawn. */
export interface Quality {
  cards: number;
  /** Pairs of cards that lie on each other. */
  overlaps: number;
  /** Edges that run under a card they have nothing to do with. */
  hidden: number;
  /** Times that edges of different ends cross. */
  crossings: number;
  /** Mean length of an edge. */
  length: number;
  /** Width by height. */
  ratio: number;
}

/** Measures a drawing. */
export function measure({ boxes, lines }: Drawn): Quality {
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - Math.min(...boxes.map(({ x }) => x));
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - Math.min(...boxes.map(({ y }) => y));
  const pairs = boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)));
  const hidden = lines.filter(({ from, to, points }) =>
    boxes.some((box) => box.id !== from && box.id !== to && points.some((point) => inside(point, box))),
  );
  const total = lines.reduce((sum, { points }) => sum + lengthOf(points), 0);
  return {
    cards: boxes.length,
    overlaps: pairs.length,
    hidden: hidden.length,
    crossings: crossingsOf(lines),
    length: Math.round(total / Math.max(1, lines.length)),
    ratio: Math.round((width / height) * 100) / 100,
  };
}

function crossingsOf(lines: Drawn['lines']): number {
  let count = 0;
  const boxes = lines.map(({ few }) => boxAround(few));
  for (const [index, one] of lines.entries())
    for (const [offset, other] of lines.slice(index + 1).entries()) {
      const [a, b] = [boxes[index], boxes[index + 1 + offset]];
      // Edges that come from the same exit or lead to the same card may join.
      if (a && b && one.to !== other.to && overlap(a, b)) count += cuts(one.few, other.few);
    }
  return count;
}

function cuts(one: readonly Point[], other: readonly Point[]): number {
  let count = 0;
  for (const [i, b] of one.entries())
    for (const [j, d] of other.entries()) {
      const [a, c] = [one[i - 1], other[j - 1]];
      if (a && c && side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count += 1;
    }
  return count;
}

function side(a: Point, b: Point, p: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

function boxAround(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x + 1, height: Math.max(...ys) - y + 1 };
}

function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, { x, y }, index) => sum + Math.hypot(x - (points[index - 1]?.x ?? x), y - (points[index - 1]?.y ?? y)), 0);
}

function inside({ x, y }: Point, box: Box): boolean {
  return x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
