import type { FlowDocument } from '@filo/core';
import type { Point } from '../commands/command.ts';
import { cardSize, grid } from './card-size.ts';

const steps: readonly (readonly [dx: number, dy: number])[] = [
  [0, 1],
  [1, 0],
  [0, -1],
  [-1, 0],
];

/** The place nearest to a wished one, on the grid, where a new card covers no other. */
export function freePlace(document: FlowDocument, near: Point): Point {
  const cards = document.nodes.map(({ position }) => position);
  const start = { x: snap(near.x), y: snap(near.y) };
  if (isFree(start, cards)) return start;
  // Rings of growing size around the wish: one of them is larger than all the cards together.
  for (let ring = 1; ; ring++) {
    const found = steps
      .map(([dx, dy]): Point => ({ x: start.x + dx * ring * grid, y: start.y + dy * ring * grid }))
      .find((place) => isFree(place, cards));
    if (found) return found;
  }
}

function isFree(place: Point, cards: readonly Point[]): boolean {
  return cards.every((card) => Math.abs(card.x - place.x) >= cardSize.width + grid || Math.abs(card.y - place.y) >= cardSize.height + grid);
}

/** Beyond this, numbers are too coarse to step by a grid. */
const edge = 10_000_000;

function snap(value: number): number {
  return Number.isNaN(value) ? 0 : Math.round(Math.min(edge, Math.max(-edge, value)) / grid) * grid;
}
