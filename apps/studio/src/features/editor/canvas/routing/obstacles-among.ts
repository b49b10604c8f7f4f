import type { Box } from '../../parts/box.ts';
import type { Obstacle } from './route.ts';

/** What edges go around: all cards, and notes as long as they do not lie under cards as a frame. */
export function obstaclesAmong(cards: readonly Obstacle[], notes: readonly Obstacle[]): Obstacle[] {
  return [...cards, ...notes.filter((note) => !cards.some((card) => overlap(card, note)))];
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
