import { createFlow } from '@filo/api';
import type { JsonObject } from '@filo/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../../api/client.ts';
import { useTexts } from '../../../i18n/i18n.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import { useEditorStore } from '../store/editor-context.ts';
import { flowSettingsTexts } from './texts/index.ts';

/** Makes a flow of its own out of the draft as it is here, saved or not. */
export function useDuplicate(): () => Promise<void> {
  const t = useTexts(flowSettingsTexts);
  const toast = useToast();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const store = useEditorStore();
  return async () => {
    const { document } = store.getState();
    const name = t('copyOf', { name: document.name }).slice(0, 200);
    try {
      const { id } = await api.call(createFlow, { body: { document: { ...document, name } as unknown as JsonObject } });
      await queryClient.invalidateQueries({ queryKey: ['flows'] });
      toast.offer(t('duplicated', { name }), t('open'), () => void navigate({ to: '/flows/$flowId', params: { flowId: id } }));
    } catch (error) {
      toast.problem(error);
    }
  };
}
