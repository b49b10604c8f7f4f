import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useChanges } from '../../api/use-changes.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { contactName } from '../../ui/contact-name.ts';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { chatsQuery } from './chats-query.ts';
import styles from './latest-chats.module.css';
import { channelsTexts } from './texts/index.ts';

interface LatestChatsProps {
  channelId: string;
  /** Stands here until somebody has written. */
  children: ReactNode;
}

/** Who wrote on a channel lately; a new one appears by itself. */
export function LatestChats({ channelId, children }: LatestChatsProps) {
  const t = useTexts(channelsTexts);
  const query = useQuery(chatsQuery(channelId));
  useChanges(() => void query.refetch());
  if (query.isPending) return <ListSkeleton rows={2} height={36} />;
  if (query.data === undefined) return <ProblemText error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div aria-live="polite">
      {query.data.length === 0 ? (
        <div className={styles['none']}>{children}</div>
      ) : (
        <ul className={styles['list']} aria-label={t('latestChats')}>
          {query.data.map((chat) => (
            <li key={chat.id}>
              <Link to="/conversations" search={{ id: chat.id, status: 'all', channel: channelId }}>
                <span>{contactName(chat) ?? t('visitor')}</span>
                <TimeAgo at={chat.lastMessageAt} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
