import { applyNodeChanges, type NodeChange } from '@xyflow/react';
import type { CardNode } from './card-node.ts';

/** What React Flow found out or moved (sizes, places while dragging) taken into the cards. Selection is the editor's, not taken here. */
export function takeChanges(cards: CardNode[], changes: readonly NodeChange<CardNode>[]): CardNode[] {
  const own = changes.filter(({ type }) => type === 'dimensions' || type === 'position');
  if (own.length === 0) return cards;
  const measured = new Set(own.flatMap((change) => (change.type === 'dimensions' ? [change.id] : [])));
  const next = applyNodeChanges(own, cards);
  // Handles that were guessed would outlive the ones that were measured.
  return measured.size === 0 ? next : next.map((card) => (card.handles && measured.has(card.id) ? withoutGuess(card) : card));
}

function withoutGuess({ handles: _, ...card }: CardNode): CardNode {
  return card;
}
