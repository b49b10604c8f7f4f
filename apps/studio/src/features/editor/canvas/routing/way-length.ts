import type { Point } from '../../parts/box.ts';

/** What a bend costs, in pixels of way. */
const bend = 30;

/** How long a way in corners is, with something added for each bend. */
export function wayLength(points: readonly Point[]): number {
  let length = 0;
  let upright = false;
  for (const [index, b] of points.entries()) {
    const a = points[index - 1];
    if (!a || (a.x === b.x && a.y === b.y)) continue;
    const turned = (a.x === b.x) !== upright;
    upright = a.x === b.x;
    length += Math.abs(b.x - a.x) + Math.abs(b.y - a.y) + (turned ? bend : 0);
  }
  return length;
}
