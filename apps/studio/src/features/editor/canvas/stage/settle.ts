import type { CardNode } from '../model/card-node.ts';
import { obstaclesOf } from '../model/obstacles-of.ts';
import type { Obstacle } from '../routing/route.ts';
import { useCanvasUi } from './canvas-ui.ts';

/** Lets all edges know where cards came to rest. While a card is dragged only its own edges follow. */
export function settle(cards: readonly CardNode[]): void {
  if (cards.some(({ dragging }) => dragging)) return;
  const now = obstaclesOf(cards);
  if (!areSame(useCanvasUi.getState().atRest, now)) useCanvasUi.setState({ atRest: now });
}

function areSame(before: readonly Obstacle[], now: readonly Obstacle[]): boolean {
  return before.length === now.length && now.every((box, index) => isSame(before[index], box));
}

function isSame(before: Obstacle | undefined, { id, x, y, width, height }: Obstacle): boolean {
  return before?.id === id && before.x === x && before.y === y && before.width === width && before.height === height;
}
