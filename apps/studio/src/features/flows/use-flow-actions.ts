import { archiveFlow, createFlow, type FlowRecord, readDraft, restoreFlow, saveDraft } from '@filo/api';
import { ProblemError } from '@filo/sdk';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { downloadFlow } from '../../ui/download-flow.ts';
import { useToast } from '../../ui/use-toast.tsx';
import { flowsTexts } from './texts/index.ts';

/** What the menu of a flow does. Each tells at the foot of the screen what came of it; none rejects, except `rename`. */
export interface FlowActions {
  /** Writes the name into the draft. Rejects with what the engine said. */
  rename: (name: string) => Promise<void>;
  duplicate: () => Promise<void>;
  download: () => Promise<void>;
  archive: () => Promise<void>;
  restore: () => Promise<void>;
}

/** The actions on one flow of the list. */
export function useFlowActions(flow: FlowRecord): FlowActions {
  const t = useTexts(flowsTexts);
  const toast = useToast();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const params = { id: flow.id };
  const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['flows'] });
  /** Runs it, and says what went wrong. */
  const tell = async (action: () => Promise<unknown>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      toast.problem(error);
    }
  };
  const restore = (): Promise<void> =>
    tell(async () => {
      await api.call(restoreFlow, { params });
      await refresh();
      toast.say(t('restoredNow', { name: flow.name }));
    });
  return {
    restore,
    async rename(name) {
      const { document, revision } = await api.call(readDraft, { params });
      await api.call(saveDraft, { params, body: { document: { ...document, name }, revision } });
      await refresh();
    },
    duplicate: () =>
      tell(async () => {
        const { document } = await api.call(readDraft, { params });
        const name = t('copyOf', { name: flow.name }).slice(0, 200);
        const { id } = await api.call(createFlow, { body: { document: { ...document, name } } });
        await refresh();
        toast.offer(t('duplicated', { name }), t('open'), () => void navigate({ to: '/flows/$flowId', params: { flowId: id } }));
      }),
    download: () =>
      tell(async () => {
        const { document } = await api.call(readDraft, { params });
        downloadFlow({ ...document, name: flow.name });
      }),
    archive: () =>
      tell(async () => {
        try {
          await api.call(archiveFlow, { params });
        } catch (error) {
          if (!(error instanceof ProblemError && error.code === 'flow-in-use')) throw error;
          await refresh();
          toast.say(t('stillUsed', { name: flow.name, channels: flow.channels.map(({ name }) => name).join(', ') }));
          return;
        }
        await refresh();
        toast.undo(t('archivedNow', { name: flow.name }), () => void restore());
      }),
  };
}
