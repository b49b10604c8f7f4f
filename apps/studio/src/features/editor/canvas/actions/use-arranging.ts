import { type Alignment, alignNodes } from '@filo/editing';
import { useMemo } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useAnnouncement } from '../../parts/announce.ts';
import { cardsOn } from '../../parts/cards-on.ts';
import { readNode } from '../../parts/read-node.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import { tidy } from '../layout/tidy.ts';
import { canvasTexts } from '../texts/index.ts';
import { boxOf } from '../../parts/box-of.ts';

/** Puts cards in order; each is one step of undo. */
export interface Arranging {
  align: (how: Alignment) => void;
  /** All cards, or the selected ones when there are several. */
  tidyUp: () => void;
  nudge: (dx: number, dy: number) => void;
}

/** What puts cards in order. */
export function useArranging(): Arranging {
  const t = useTexts(canvasTexts);
  const store = useEditorStore();
  return useMemo(() => {
    const { say } = useAnnouncement.getState();
    const picked = () => {
      const { document, selection } = store.getState();
      return document.nodes.filter(({ id }) => selection.includes(id));
    };
    return {
      align: (how) => {
        const boxes = Object.fromEntries(picked().map((node) => [node.id, boxOf(node)]));
        store.getState().actions.run(alignNodes(boxes, how));
        say(t('arranged'));
      },
      tidyUp: () => {
        const { document, actions } = store.getState();
        const several = picked();
        const nodes = several.length > 1 ? several : document.nodes;
        const cards = nodes.map((node) => {
          const { kind, exits } = readNode(node);
          return {
            id: node.id,
            ...boxOf(node),
            exits: exits.map(({ id }) => id),
            first: kind?.trigger !== undefined,
            loose: node.type === 'note',
          };
        });
        actions.run({ do: 'move-nodes', positions: tidy(cards, document.edges) });
        say(t('tidied'));
      },
      nudge: (dx, dy) => {
        const { document } = store.getState();
        const positions = [...picked(), ...cardsOn(picked(), document.nodes)].map(
          ({ id, position: { x, y } }) => [id, { x: x + dx, y: y + dy }] as const,
        );
        if (positions.length === 0) return;
        store.getState().actions.run({ do: 'move-nodes', positions: Object.fromEntries(positions) }, { merge: 'nudge' });
        say(t('moved', { count: positions.length }));
      },
    };
  }, [store, t]);
}
