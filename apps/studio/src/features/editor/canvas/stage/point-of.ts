import type { Point } from '../../parts/box.ts';

/** Where on the window a mouse or a finger was. */
export function pointOf(event: MouseEvent | TouchEvent): Point {
  const place = 'changedTouches' in event ? event.changedTouches[0] : event;
  return { x: place?.clientX ?? 0, y: place?.clientY ?? 0 };
}
