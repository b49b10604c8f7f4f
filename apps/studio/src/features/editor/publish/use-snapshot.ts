import { checkFlow, type FlowDocument, type Issue } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { flowNamesQuery } from '../../../api/flow-names.ts';
import { checkOptions } from '../parts/check-options.ts';
import { fetchDraft } from '../save/autosave.ts';
import { useEditorStore } from '../store/editor-context.ts';

/** The draft as it would be published: what the server has, and no other. */
export interface Snapshot {
  document: FlowDocument;
  revision: number;
  issues: readonly Issue[];
}

/** Where the draft is on its way to be published. */
export type SnapshotState = { at: 'saving' } | { at: 'not-saved'; reason: Error | null } | { at: 'ready'; snapshot: Snapshot };

/** Brings the draft to the server and holds it still. `retake` does so again: from the server when somebody else saved in between. */
export function useSnapshot(beforePublish: () => Promise<void>): { state: SnapshotState; retake: (fromServer: boolean) => Promise<void> } {
  const store = useEditorStore();
  const queryClient = useQueryClient();
  const [state, setState] = useState<SnapshotState>({ at: 'saving' });
  const flush = useRef(beforePublish);
  flush.current = beforePublish;

  const retake = useCallback(
    async (fromServer: boolean): Promise<void> => {
      setState({ at: 'saving' });
      const { flowId, actions } = store.getState();
      if (fromServer) actions.takeIn(await fetchDraft(flowId));
      await flush.current();
      const { document, saved, saving, refusal } = store.getState();
      if (document !== saved.document) {
        setState({ at: 'not-saved', reason: saving === 'refused' ? refusal : null });
        return;
      }
      const issues = checkFlow(document, nodeKinds, checkOptions(flowId, queryClient.getQueryData(flowNamesQuery.queryKey)));
      setState({ at: 'ready', snapshot: { document, revision: saved.revision, issues } });
    },
    [store, queryClient],
  );
  const tried = useCallback((fromServer: boolean) => retake(fromServer).catch(() => setState({ at: 'not-saved', reason: null })), [retake]);
  useEffect(() => void tried(false), [tried]);
  return { state, retake: tried };
}
