import { Drawer } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../../../api/session.ts';
import { useTexts } from '../../../i18n/i18n.ts';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { channelNamesQuery } from '../channel-names-query.ts';
import { PersonPanel } from '../person/person-panel.tsx';
import { conversationsTexts } from '../texts/index.ts';
import { conversationQuery } from './conversation-query.ts';
import { MessageList } from './message-list.tsx';
import { NoThread } from './no-thread.tsx';
import { ThreadHeader } from './thread-header.tsx';
import styles from './thread.module.css';
import { useLiveThread } from './use-live-thread.ts';
import { WhyHere } from './why-here.tsx';

/** One conversation, to read: its messages as they come, and the person beside them. */
export function Thread({ conversationId }: { conversationId: string }) {
  const t = useTexts(conversationsTexts);
  const { data: conversation, error, refetch } = useQuery(conversationQuery(conversationId));
  const isOwner = useMe().role === 'owner';
  const { data: channels } = useQuery({ ...channelNamesQuery, enabled: isOwner });
  // Beside the thread where there is room, else over it.
  const beside = useMediaQuery('(min-width: 1240px)', true, { getInitialValueInEffect: false });
  const [shown, setShown] = useLocalStorage({ key: 'filo.person-shown', defaultValue: true, getInitialValueInEffect: false });
  const [over, setOver] = useState(false);
  useLiveThread(conversationId);
  if (error && !conversation) return <NoThread error={error} onRetry={() => void refetch()} />;
  if (!conversation)
    return (
      <div className={styles['thread']}>
        <div className={styles['content']}>
          <ListSkeleton rows={6} height={48} />
        </div>
      </div>
    );
  const flowId = channels?.find(({ id }) => id === conversation.channel.id)?.flowId ?? null;
  const waits = conversation.status === 'open' && (conversation.owner === 'queue' || conversation.owner === 'agent');
  return (
    <>
      <section className={styles['thread']} aria-label={t('thread')}>
        <ThreadHeader
          conversation={conversation}
          flowId={flowId}
          personShown={beside ? shown : over}
          onPerson={() => (beside ? setShown((now) => !now) : setOver(true))}
        />
        <MessageList conversationId={conversationId}>
          {waits && conversation.handover && <WhyHere handover={conversation.handover} flowId={flowId} />}
        </MessageList>
      </section>
      {beside && shown && <PersonPanel conversation={conversation} />}
      {!beside && (
        <Drawer
          opened={over}
          onClose={() => setOver(false)}
          position="right"
          size={320}
          title={t('person')}
          closeButtonProps={{ 'aria-label': t('close') }}
          transitionProps={{ duration: 120 }}
        >
          <PersonPanel conversation={conversation} />
        </Drawer>
      )}
    </>
  );
}
