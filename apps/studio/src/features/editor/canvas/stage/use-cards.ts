import type { NodeChange } from '@xyflow/react';
import { useCallback, useEffect, useState } from 'react';
import { useEditorStore } from '../../store/editor-context.ts';
import type { CardNode } from '../model/card-node.ts';
import { deriveNodes } from '../model/derive-nodes.ts';
import { takeChanges } from '../model/take-changes.ts';
import { settle } from './settle.ts';
import { useCanvasUi } from './canvas-ui.ts';

/** The cards React Flow draws, kept up with the document and the selection, and what to do with its changes. */
export function useCards(): { cards: CardNode[]; onNodesChange: (changes: NodeChange<CardNode>[]) => void } {
  const store = useEditorStore();
  const [cards, setCards] = useState<CardNode[]>(() => {
    const { document, selection } = store.getState();
    return deriveNodes([], document, selection);
  });

  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.document === before.document && now.selection === before.selection) return;
        setCards((kept) => deriveNodes(kept, now.document, now.selection));
      }),
    [store],
  );

  useEffect(() => settle(cards), [cards]);

  const onNodesChange = useCallback(
    (changes: NodeChange<CardNode>[]) => {
      const selects = changes.filter((change) => change.type === 'select');
      if (selects.length > 0) {
        const { selection, actions } = store.getState();
        const next = new Set(selection);
        for (const { id, selected } of selects) {
          if (selected) next.add(id);
          else next.delete(id);
        }
        if (next.size > 0 && useCanvasUi.getState().selectedEdges.size > 0) useCanvasUi.setState({ selectedEdges: new Set() });
        actions.select([...next]);
      }
      setCards((kept) => takeChanges(kept, changes));
    },
    [store],
  );

  return { cards, onNodesChange };
}
