import type { FlowDocument } from '@filo/core';
import type { Point } from '../commands/command.ts';
import { cardSize } from './card-size.ts';
import { freePlace } from './free-place.ts';

/** Room between two columns of cards. */
const columnGap = 100;

/** A free place one column before or after a node, for a card that is not drawn yet. */
export function placeBeside(document: FlowDocument, beside: Point, side: 'before' | 'after'): Point {
  const step = cardSize.width + columnGap;
  const wanted = { x: beside.x + (side === 'after' ? step : -step), y: beside.y };
  return freePlace(
    wanted,
    cardSize,
    document.nodes.map(({ position }) => ({ ...position, ...cardSize })),
  );
}
