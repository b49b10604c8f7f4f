import { useParams } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { flowNamesQuery } from '../../api/flow-names.ts';
import { EditorLoading } from './editor-loading.tsx';
import { EditorScreen } from './editor-screen.tsx';
import { checkOptions } from './parts/check-options.ts';
import { Autosave } from './save/autosave.ts';
import { openFlow } from './save/open-flow.ts';
import { keepChecked } from './store/check-document.ts';
import type { EditorStore } from './store/create-editor-store.ts';
import { EditorContext } from './store/editor-context.ts';
import { usePublishing } from './store/use-publishing.ts';
import { useTry } from './store/use-try.ts';

interface Opened {
  flowId: string;
  store: EditorStore;
  autosave: Autosave;
}

/** The editor of one flow: opens it, keeps it saved and checked, and shows it. */
export function EditorPage() {
  const { flowId } = useParams({ from: '/inside/flows/$flowId' });
  const queryClient = useQueryClient();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);

  useEffect(() => {
    let left = false;
    let close = (): void => undefined;
    const open = async (): Promise<void> => {
      const store = await openFlow(flowId);
      if (left) return;
      const autosave = new Autosave(store);
      const stopChecking = keepChecked(store, () => checkOptions(flowId, queryClient.getQueryData(flowNamesQuery.queryKey)));
      close = () => {
        stopChecking();
        autosave.close();
      };
      setOpened({ flowId, store, autosave });
    };
    open().catch((error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))));
    return () => {
      left = true;
      close();
      // What was open about this flow is not about the next one.
      usePublishing.getState().close();
      useTry.getState().leave();
    };
  }, [flowId, queryClient]);

  if (failure) throw failure;
  if (opened?.flowId !== flowId) return <EditorLoading />;
  return (
    <EditorContext value={opened.store}>
      <EditorScreen autosave={opened.autosave} />
    </EditorContext>
  );
}
