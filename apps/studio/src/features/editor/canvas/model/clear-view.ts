import type { Viewport } from '@xyflow/react';
import type { Box } from '../../parts/box.ts';

/** Room left around a card that was moved into view, in pixels of the screen. */
const margin = 24;

/**
 * The view after a card was moved to where nothing lies over it; the same object when it is to be seen already. Zoom stays, and
 * the view moves no further than needed. `screen` and `cover` (a window floating over the canvas) are in pixels of the screen.
 */
export function clearView(box: Box, view: Viewport, screen: Box, cover: Box | null): Viewport {
  const card = {
    x: box.x * view.zoom + view.x,
    y: box.y * view.zoom + view.y,
    width: box.width * view.zoom,
    height: box.height * view.zoom,
  };
  if (isInside(card, screen) && !(cover && overlap(card, cover))) return view;
  const free = roomiest(screen, cover);
  const x = shift(card.x, card.width, free.x, free.width);
  const y = shift(card.y, card.height, free.y, free.height);
  return { x: view.x + x, y: view.y + y, zoom: view.zoom };
}

/** The larger part of the screen beside or above what covers it. */
function roomiest(screen: Box, cover: Box | null): Box {
  if (!cover || !overlap(screen, cover)) return screen;
  const right = cover.x + cover.width;
  const bottom = cover.y + cover.height;
  const parts: Box[] = [
    { ...screen, width: cover.x - screen.x },
    { ...screen, height: cover.y - screen.y },
    { ...screen, x: right, width: screen.x + screen.width - right },
    { ...screen, y: bottom, height: screen.y + screen.height - bottom },
  ];
  return parts.reduce((best, part) => (area(part) > area(best) ? part : best));
}

/** How far a card has to move along one side; of one that does not fit, the beginning is shown. */
function shift(at: number, size: number, from: number, length: number): number {
  const first = from + margin;
  const last = from + length - margin - size;
  if (last < first) return first - at;
  return Math.min(Math.max(at, first), last) - at;
}

const area = ({ width, height }: Box): number => Math.max(0, width) * Math.max(0, height);

const isInside = (box: Box, outer: Box): boolean =>
  box.x >= outer.x && box.y >= outer.y && box.x + box.width <= outer.x + outer.width && box.y + box.height <= outer.y + outer.height;

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
