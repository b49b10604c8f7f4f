import { type ReactFlowProps, useStoreApi } from '@xyflow/react';
import type { FlowNode } from '@filo/core';
import { useMemo } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useAnnouncement } from '../../parts/announce.ts';
import type { Point } from '../../parts/box.ts';
import { cardsOn } from '../../parts/cards-on.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import type { CardNode } from '../model/card-node.ts';
import { canvasTexts } from '../texts/index.ts';

type Moving = Pick<
  ReactFlowProps<CardNode>,
  'onNodeDragStart' | 'onNodeDrag' | 'onNodeDragStop' | 'onSelectionDragStart' | 'onSelectionDrag' | 'onSelectionDragStop'
>;

/** Turns the end of a drag into one step of undo. A note takes along what lies on it; with Alt it goes alone. */
export function useMoving(): Moving {
  const t = useTexts(canvasTexts);
  const store = useEditorStore();
  const flowStore = useStoreApi<CardNode>();
  return useMemo(() => {
    let carried: FlowNode[] = [];
    const begin = ({ altKey }: { altKey?: boolean }, cards: readonly CardNode[]): void => {
      const notes = altKey ? [] : cards.map(({ data }) => data.node);
      const moved = new Set(cards.map(({ id }) => id));
      carried = cardsOn(notes, store.getState().document.nodes).filter(({ id }) => !moved.has(id));
    };
    /** Where what is carried lies now: as far from where it was as the first card that is dragged. */
    const places = ([lead]: readonly CardNode[]): { id: string; position: Point }[] => {
      const dx = lead ? lead.position.x - lead.data.node.position.x : 0;
      const dy = lead ? lead.position.y - lead.data.node.position.y : 0;
      return carried.map(({ id, position: { x, y } }) => ({ id, position: { x: x + dx, y: y + dy } }));
    };
    const follow = (cards: readonly CardNode[], dragging = true): void => {
      if (carried.length === 0) return;
      flowStore.getState().triggerNodeChanges(places(cards).map((place) => ({ type: 'position', dragging, ...place })));
    };
    const move = (cards: readonly CardNode[]): void => {
      follow(cards, false);
      const all = [...cards, ...places(cards)];
      carried = [];
      const positions = all.map(({ id, position: { x, y } }) => [id, { x: Math.round(x), y: Math.round(y) }] as const);
      store.getState().actions.run({ do: 'move-nodes', positions: Object.fromEntries(positions) });
      useAnnouncement.getState().say(t('moved', { count: all.length }));
    };
    return {
      onNodeDragStart: (event, _card, cards) => begin(event, cards),
      onNodeDrag: (_event, _card, cards) => follow(cards),
      onNodeDragStop: (_event, _card, cards) => move(cards),
      onSelectionDragStart: (event, cards) => begin(event, cards),
      onSelectionDrag: (_event, cards) => follow(cards),
      onSelectionDragStop: (_event, cards) => move(cards),
    };
  }, [store, flowStore, t]);
}
