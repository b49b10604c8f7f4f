import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../i18n/i18n.ts';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { channelKindsQuery } from './channel-kinds-query.ts';
import { channelQuery } from './channel-query.ts';
import { BackToChannels } from './page/back-to-channels.tsx';
import { ChannelView } from './page/channel-view.tsx';
import { channelsTexts } from './texts/index.ts';

/** One channel: how it does, its settings, and how to use it. */
export function ChannelPage() {
  const t = useTexts(channelsTexts);
  const { channelId } = useParams({ from: '/inside/channels/$channelId' });
  const channel = useQuery(channelQuery(channelId));
  const kinds = useQuery(channelKindsQuery);
  if (channel.data && kinds.data)
    return <ChannelView key={channelId} channel={channel.data} kind={kinds.data.find(({ kind }) => kind === channel.data.kind) ?? null} />;
  const failed = channel.error ?? kinds.error;
  return (
    <Page title={t('channel')} description={<BackToChannels />}>
      {failed === null ? (
        <ListSkeleton rows={3} height={160} />
      ) : (
        <ProblemText
          error={failed}
          onRetry={() => {
            void channel.refetch();
            void kinds.refetch();
          }}
        />
      )}
    </Page>
  );
}
