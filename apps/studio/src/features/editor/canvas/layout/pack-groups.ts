import type { Point, Size } from '../../parts/box.ts';

/** Room between groups that have nothing to do with each other. */
const gap = 140;

/** Puts groups side by side in shelves, in their order, each shelf no wider than that (unless one group alone is). */
export function packGroups(groups: readonly Size[], shelf: number): Point[] {
  let at: Point = { x: 0, y: 0 };
  let deepest = 0;
  return groups.map(({ width, height }) => {
    if (at.x > 0 && at.x + width > shelf) {
      at = { x: 0, y: at.y + deepest + gap };
      deepest = 0;
    }
    const place = at;
    at = { x: at.x + width + gap, y: at.y };
    deepest = Math.max(deepest, height);
    return place;
  });
}
