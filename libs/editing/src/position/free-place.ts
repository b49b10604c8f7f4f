import type { Point } from '../commands/command.ts';
import type { Box, Size } from './box.ts';
import { grid } from './card-size.ts';

/** Room left between cards. */
const gap = 20;

/** The first place at or below a wished one, on the grid, where a card of this size covers no other. */
export function freePlace(wanted: Point, size: Size, others: readonly Box[]): Point {
  let place: Box = { x: snap(wanted.x), y: snap(wanted.y), ...size };
  // Each step goes below a card in the way and never back, so there are at most as many steps as cards.
  for (let steps = 0; steps <= others.length; steps++) {
    const hit = others.find((other) => overlap(place, other));
    if (!hit) break;
    place = { ...place, y: Math.ceil((hit.y + hit.height + gap) / grid) * grid };
  }
  return { x: place.x, y: place.y };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
}

/** Beyond this, numbers are too coarse to step by a grid. */
const edge = 10_000_000;

function snap(value: number): number {
  return Number.isNaN(value) ? 0 : Math.round(Math.min(edge, Math.max(-edge, value)) / grid) * grid;
}
