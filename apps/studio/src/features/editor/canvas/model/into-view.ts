import type { Viewport } from '@xyflow/react';
import type { Box, Size } from '../../parts/box.ts';

/** Room around a card that was brought into view; on its right there is enough to draw the next edge. */
const room = { left: 40, top: 56, right: 180, bottom: 80 };

const readable = 0.6;

/** The view after a card was brought into it: moved no further than needed; the same object when the card is in view already. */
export function intoView(box: Box, view: Viewport, screen: Size): Viewport {
  const zoom = Math.max(view.zoom, readable);
  const x = zoom === view.zoom ? shiftFor(box.x, box.width, zoom, view.x, screen.width, room.left, room.right) : undefined;
  const y = zoom === view.zoom ? shiftFor(box.y, box.height, zoom, view.y, screen.height, room.top, room.bottom) : undefined;
  // Out of a map-like zoom nothing is near: the card goes to the middle.
  if (x === undefined || y === undefined)
    return { x: screen.width / 2 - (box.x + box.width / 2) * zoom, y: screen.height / 2 - (box.y + box.height / 2) * zoom, zoom };
  return x === view.x && y === view.y ? view : { x, y, zoom };
}

function shiftFor(at: number, size: number, zoom: number, shift: number, screen: number, before: number, after: number): number {
  const start = at * zoom + shift;
  const tooFar = start + size * zoom - (screen - after);
  // The beginning of a card that does not fit counts more than its end.
  if (start - Math.max(0, tooFar) < before) return before - at * zoom;
  return tooFar > 0 ? shift - tooFar : shift;
}
