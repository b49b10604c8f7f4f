import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useEditorActions } from '../store/editor-context.ts';
import type { Highlight } from '../store/editor-state.ts';
import type { Changes } from './changes/change.ts';

/** Lights the nodes that changed on the canvas and opens the versions beside it, where the light is turned off again. */
export function useLightChanges(): (changes: Changes) => void {
  const { setHighlight } = useEditorActions();
  const navigate = useNavigate({ from: '/flows/$flowId' });
  return useCallback(
    ({ groups }) => {
      const nodes = groups.flatMap(({ nodeId, what }) => (nodeId === null || what === 'removed' ? [] : [nodeId]));
      setHighlight({ running: null, nodes, exits: [] });
      void navigate({ search: (before) => ({ ...before, panel: 'versions', view: undefined }), replace: true });
    },
    [setHighlight, navigate],
  );
}

/** Whether what is lit are changes, and not a way that a chat took. */
export function showsChanges(highlight: Highlight | null): boolean {
  return highlight?.running === null && highlight.exits.length === 0;
}
