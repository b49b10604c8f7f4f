import { useMemo } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useAnnouncement } from '../../parts/announce.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import { useCanvasUi } from '../stage/canvas-ui.ts';
import { canvasTexts } from '../texts/index.ts';

/** Takes nodes and edges away. */
export interface Removing {
  /** The selected nodes, or else the selected edges. With `reconnect`, what led to a node then leads to what came after it. */
  removeSelected: (reconnect: boolean) => void;
  /** All edges from and to these nodes. */
  disconnect: (nodeIds: readonly string[]) => void;
  removeEdges: (edgeIds: readonly string[]) => void;
}

/** What takes nodes and edges away. */
export function useRemoving(): Removing {
  const t = useTexts(canvasTexts);
  const store = useEditorStore();
  return useMemo(() => {
    const { say } = useAnnouncement.getState();
    const removeEdges = (edgeIds: readonly string[]): void => {
      if (edgeIds.length === 0) return;
      store.getState().actions.run({ do: 'disconnect', edgeIds: [...edgeIds] });
      useCanvasUi.setState({ selectedEdges: new Set() });
      say(t('disconnected', { count: edgeIds.length }));
    };
    return {
      removeEdges,
      removeSelected: (reconnect) => {
        const { selection, actions } = store.getState();
        if (selection.length === 0) {
          removeEdges([...useCanvasUi.getState().selectedEdges]);
          return;
        }
        actions.run({ do: 'remove-nodes', ids: [...selection], reconnect });
        say(t('removed', { count: selection.length }));
      },
      disconnect: (nodeIds) => {
        const { edges } = store.getState().document;
        removeEdges(edges.filter(({ from, to }) => nodeIds.includes(from) || nodeIds.includes(to)).map(({ id }) => id));
      },
    };
  }, [store, t]);
}
