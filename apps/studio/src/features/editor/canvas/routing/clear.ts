import type { Box, Point } from '../../parts/box.ts';

/** Whether a point lies in a box or nearer to it than `room`. */
export function touches({ x, y }: Point, box: Box, room: number): boolean {
  return x > box.x - room && x < box.x + box.width + room && y > box.y - room && y < box.y + box.height + room;
}

/** Whether a level or upright line runs through a box or nearer to it than `room`. */
export function crosses(a: Point, b: Point, box: Box, room: number): boolean {
  return (
    Math.max(a.x, b.x) > box.x - room &&
    Math.min(a.x, b.x) < box.x + box.width + room &&
    Math.max(a.y, b.y) > box.y - room &&
    Math.min(a.y, b.y) < box.y + box.height + room
  );
}
