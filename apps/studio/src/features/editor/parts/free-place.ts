import type { Box, Point, Size } from './box.ts';

const gap = 24;

/** The first place at or below `wanted` where a card of this size covers no other. */
export function freePlace(wanted: Point, size: Size, others: readonly Box[]): Point {
  let place: Box = { ...wanted, ...size };
  // Each step goes below a card in the way, so there are at most as many steps as cards.
  for (let steps = 0; steps <= others.length; steps++) {
    const hit = others.find((other) => overlaps(place, other));
    if (!hit) break;
    place = { ...place, y: hit.y + hit.height + gap };
  }
  return { x: Math.round(place.x), y: Math.round(place.y) };
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
}
