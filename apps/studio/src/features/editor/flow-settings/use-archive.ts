import { archiveFlow, restoreFlow } from '@filo/api';
import { ProblemError } from '@filo/sdk';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../../api/client.ts';
import { useTexts } from '../../../i18n/i18n.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import { useEditorStore } from '../store/editor-context.ts';
import { flowSettingsTexts } from './texts/index.ts';

/** Puts the flow away and goes to the list, from where it can be taken back; a flow that a channel answers with stays. */
export function useArchive(): () => Promise<void> {
  const t = useTexts(flowSettingsTexts);
  const toast = useToast();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const store = useEditorStore();
  return async () => {
    const { flowId, document } = store.getState();
    const params = { id: flowId };
    const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['flows'] });
    const restore = async (): Promise<void> => {
      try {
        await api.call(restoreFlow, { params });
        await refresh();
        await navigate({ to: '/flows/$flowId', params: { flowId } });
      } catch (error) {
        toast.problem(error);
      }
    };
    try {
      await api.call(archiveFlow, { params });
      await navigate({ to: '/flows' });
      await refresh();
      toast.undo(t('archived', { name: document.name }), () => void restore());
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'flow-in-use') toast.say(t('inUse'));
      else toast.problem(error);
    }
  };
}
