import { Button, Group, Stack, Text } from '@mantine/core';
import type { ChannelRecord } from '@filo/api';
import { useMutation } from '@tanstack/react-query';
import { useTexts } from '../../i18n/i18n.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { channelsTexts } from './texts/index.ts';
import { useChannelActions } from './use-channel-actions.ts';

interface RemoveDialogProps {
  channel: ChannelRecord;
  onClose: () => void;
  /** The channel is gone. */
  onRemoved?: () => void;
}

/** Asks before a channel is removed, since its conversations go with it and nothing brings them back. */
export function RemoveDialog({ channel, onClose, onRemoved }: RemoveDialogProps) {
  const t = useTexts(channelsTexts);
  const actions = useChannelActions(channel);
  const remove = useMutation({
    mutationFn: actions.remove,
    onSuccess: () => {
      onClose();
      onRemoved?.();
    },
  });
  return (
    <Dialog opened title={t('removeTitle', { name: channel.name })} onClose={onClose} size="sm">
      <Stack gap="md">
        <Text>{t('removeText')}</Text>
        {channel.state === 'active' && <Text c="dimmed">{t('removeInstead')}</Text>}
        <ProblemText error={remove.error} />
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('keep')}
          </Button>
          <Button loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('removeAll')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
