import { applyNodeChanges, type NodeChange } from '@xyflow/react';
import type { CardNode } from './card-node.ts';

/**
 * What React Flow found out or moved (sizes, places while dragging) taken into the cards. Selection is the editor's, not taken here.
 * A card seen from far away has no handles to measure: it keeps those that were guessed until it is drawn in full.
 */
export function takeChanges(cards: CardNode[], changes: readonly NodeChange<CardNode>[], far: boolean): CardNode[] {
  const measured = new Set(changes.flatMap((change) => (change.type === 'dimensions' ? [change.id] : [])));
  const own = changes.filter(({ type }) => type === 'position' || (type === 'dimensions' && !far));
  if (own.length === 0 && measured.size === 0) return cards;
  const next = applyNodeChanges(own, cards);
  if (measured.size === 0) return next;
  return next.map((card) => {
    if (!card.handles || !measured.has(card.id)) return card;
    // Another object makes React Flow read the guessed handles again.
    return far ? { ...card } : withoutGuess(card);
  });
}

function withoutGuess({ handles: _, ...card }: CardNode): CardNode {
  return card;
}
