import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { changeChannel, listChannels } from '@filo/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { flowNamesQuery } from '../../../api/flow-names.ts';
import { useTexts } from '../../../i18n/i18n.ts';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { ProblemText } from '../../../ui/problem-text.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { useEditor } from '../store/editor-context.ts';
import styles from './publish.module.css';
import { publishTexts } from './texts/index.ts';

/** A flow that is live and that nobody can reach: offers the channels there are, or to connect one. */
export function OfferChannel({ onClose }: { onClose: () => void }) {
  const t = useTexts(publishTexts);
  const toast = useToast();
  const queryClient = useQueryClient();
  const flowId = useEditor((state) => state.flowId);
  const [chosen, setChosen] = useState<string | null>(null);
  const channels = useQuery({
    queryKey: ['channels', 'offered'],
    queryFn: ({ signal }) => api.call(listChannels, { query: { limit: 200 } }, { signal }),
  });
  const { data: flows } = useQuery(flowNamesQuery);
  const point = useMutation({
    mutationFn: (id: string) => api.call(changeChannel, { params: { id }, body: { flowId } }),
    onSuccess: async ({ name }) => {
      toast.say(t('answersNow', { channel: name }));
      onClose();
      await Promise.all([['flows'], ['channels']].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
    },
  });
  if (channels.error) return <ProblemText error={channels.error} onRetry={() => void channels.refetch()} />;
  if (!channels.data) return <ListSkeleton rows={2} height={40} />;
  const { items } = channels.data;
  const answer = (id: string | null): string =>
    id === null ? t('answersWithNothing') : t('answersWith', { flow: flows?.find((flow) => flow.id === id)?.name ?? '…' });
  return (
    <>
      <Text mb="md">{t(items.length === 0 ? 'noChannelAtAll' : 'chooseChannel')}</Text>
      {items.length > 0 && (
        <Radio.Group value={chosen} onChange={setChosen} aria-label={t('channels')}>
          <Stack gap="sm">
            {items.map(({ id, name, flowId: other }) => (
              <Radio key={id} value={id} label={name} description={answer(other)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <footer className={styles['footer']}>
        <ProblemText error={point.error} />
        <Group justify="flex-end" gap="md">
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t('later')}
          </Button>
          <Button variant={items.length === 0 ? 'filled' : 'default'} renderRoot={(props) => <Link to="/channels" {...props} />}>
            {t('connectChannel')}
          </Button>
          {items.length > 0 && (
            <Button disabled={chosen === null} loading={point.isPending} onClick={() => chosen !== null && point.mutate(chosen)}>
              {t('answerWithThis')}
            </Button>
          )}
        </Group>
      </footer>
    </>
  );
}
