import { Button, Group, Stack, Text } from '@mantine/core';
import { type ApiKeyRecord, revokeApiKey } from '@filo/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { accountTexts } from './texts/index.ts';

interface RemoveKeyDialogProps {
  apiKey: ApiKeyRecord;
  onClose: () => void;
}

/** Asks once before a key goes: unlike most things here, it cannot be brought back. */
export function RemoveKeyDialog({ apiKey: { id, name }, onClose }: RemoveKeyDialogProps) {
  const t = useTexts(accountTexts);
  const toast = useToast();
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: () => api.call(revokeApiKey, { params: { id } }),
    onSuccess: async () => {
      onClose();
      toast.say(t('keyRemoved', { name }));
      await queryClient.invalidateQueries({ queryKey: ['api-keys'] });
    },
  });
  return (
    <Dialog opened title={t('removeKeyOf', { name })} onClose={onClose} size="sm">
      <Stack gap="md">
        <Text>{t('removeKeyText', { name })}</Text>
        <ProblemText error={remove.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('removeKey')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
