import type { ReactFlowProps } from '@xyflow/react';
import { useMemo } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useAnnouncement } from '../../parts/announce.ts';
import { useEditorActions } from '../../store/editor-context.ts';
import type { CardNode } from '../model/card-node.ts';
import { canvasTexts } from '../texts/index.ts';

/** Turns the end of a drag into one step of undo. */
export function useMoving(): Pick<ReactFlowProps<CardNode>, 'onNodeDragStop' | 'onSelectionDragStop'> {
  const t = useTexts(canvasTexts);
  const { run } = useEditorActions();
  return useMemo(() => {
    const move = (cards: readonly CardNode[]): void => {
      const positions = cards.map(({ id, position: { x, y } }) => [id, { x: Math.round(x), y: Math.round(y) }] as const);
      run({ do: 'move-nodes', positions: Object.fromEntries(positions) });
      useAnnouncement.getState().say(t('moved', { count: cards.length }));
    };
    return {
      onNodeDragStop: (_event, _card, cards) => move(cards),
      onSelectionDragStop: (_event, cards) => move(cards),
    };
  }, [run, t]);
}
