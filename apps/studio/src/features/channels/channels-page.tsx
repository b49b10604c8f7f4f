import { Button } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconBroadcast, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTexts } from '../../i18n/i18n.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import cards from './channel-card.module.css';
import { ChannelCard } from './channel-card.tsx';
import { channelListQuery } from './channel-list-query.ts';
import { channelsTexts } from './texts/index.ts';

const ConnectDialog = lazy(() => import('./connect/connect-dialog.tsx').then((file) => ({ default: file.ConnectDialog })));

/** The channels customers write on: how they do, which flow answers, and connecting another. */
export function ChannelsPage() {
  const t = useTexts(channelsTexts);
  const query = useQuery(channelListQuery);
  const [connecting, { open, close }] = useDisclosure();
  useHotkeys([['n', open]]);
  return (
    <Page
      title={t('title')}
      description={t('description')}
      actions={
        <Button leftSection={<IconPlus size={16} aria-hidden />} aria-keyshortcuts="n" onClick={open}>
          {t('connect')}
        </Button>
      }
    >
      {query.isPending && <ListSkeleton rows={2} height={180} />}
      {query.data === undefined && <ProblemText error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.length === 0 && (
        <EmptyState icon={<IconBroadcast size={22} stroke={1.6} />} title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      )}
      {query.data !== undefined && query.data.length > 0 && (
        <ul className={cards['list']} aria-label={t('title')}>
          {query.data.map((channel) => (
            <ChannelCard key={channel.id} channel={channel} />
          ))}
        </ul>
      )}
      {connecting && (
        <Suspense fallback={null}>
          <ConnectDialog onClose={close} />
        </Suspense>
      )}
    </Page>
  );
}
