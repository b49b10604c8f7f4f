import { obstaclesAmong } from '../routing/obstacles-among.ts';
import type { Obstacle } from '../routing/route.ts';
import type { CardNode } from './card-node.ts';

const known = new WeakMap<readonly CardNode[], readonly Obstacle[]>();

/** What edges between these cards go around. Worked out once for the same cards. */
export function obstaclesOf(cards: readonly CardNode[]): readonly Obstacle[] {
  const before = known.get(cards);
  if (before) return before;
  const [notes, others] = [cards.filter(isNote), cards.filter((card) => !isNote(card))];
  const obstacles = obstaclesAmong(others.map(boxOf), notes.map(boxOf));
  known.set(cards, obstacles);
  return obstacles;
}

function isNote({ data }: CardNode): boolean {
  return data.node.type === 'note';
}

function boxOf({ id, position: { x, y }, measured, initialWidth = 0, initialHeight = 0 }: CardNode): Obstacle {
  return { id, x, y, width: measured?.width ?? initialWidth, height: measured?.height ?? initialHeight };
}
