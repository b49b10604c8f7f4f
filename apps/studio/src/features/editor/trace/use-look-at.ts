import { useCallback } from 'react';
import { useEditorStore } from '../store/editor-context.ts';

/** Brings a node of the open flow into view and leaves the selection alone: the edges of a selected node look as if they were walked. */
export function useLookAt(): (nodeId: string) => void {
  const store = useEditorStore();
  return useCallback(
    (nodeId) => {
      const { selection, actions } = store.getState();
      actions.show(nodeId);
      actions.select(selection);
    },
    [store],
  );
}
