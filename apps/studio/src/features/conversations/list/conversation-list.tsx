import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { ProblemText } from '../../../ui/problem-text.tsx';
import { conversationsTexts } from '../texts/index.ts';
import { useFilter } from '../use-filter.ts';
import { ConversationRows } from './conversation-rows.tsx';
import { ListFilters } from './list-filters.tsx';
import { listQuery } from './list-query.ts';
import styles from './list.module.css';
import { NoConversations } from './no-conversations.tsx';
import { useLiveList } from './use-live-list.ts';

/** The conversations that fit the filter, last message first, and live. */
export function ConversationList() {
  const t = useTexts(conversationsTexts);
  const { id, filter, change, clear } = useFilter();
  const query = useInfiniteQuery(listQuery(filter));
  useLiveList(filter);
  const conversations = useMemo(() => query.data?.pages.flatMap(({ items }) => items), [query.data]);
  const channels = useMemo(() => [...new Map(conversations?.map(({ channel }) => [channel.id, channel])).values()], [conversations]);
  return (
    <section className={styles['list']} aria-label={t('title')}>
      <header className={styles['head']}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <ListFilters filter={filter} onChange={change} channels={channels} />
      </header>
      {query.isPending && (
        <div className={styles['pad']}>
          <ListSkeleton rows={6} height={64} />
        </div>
      )}
      {query.error && conversations === undefined && (
        <div className={styles['pad']}>
          <ProblemText error={query.error} onRetry={() => void query.refetch()} />
        </div>
      )}
      {conversations?.length === 0 && (
        <NoConversations
          filtered={Object.values(filter).some((part) => part !== undefined)}
          onClear={clear}
          onShowAll={() => change({ status: 'all' })}
        />
      )}
      {conversations !== undefined && conversations.length > 0 && (
        <ConversationRows conversations={conversations} openId={id} query={query} isStale={query.isPlaceholderData} />
      )}
    </section>
  );
}
