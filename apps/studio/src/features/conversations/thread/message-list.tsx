import { Button } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { useChatFormat } from '../words/use-chat-format.ts';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { ProblemText } from '../../../ui/problem-text.tsx';
import { conversationsTexts } from '../texts/index.ts';
import { MessageView } from './message-view.tsx';
import { messagesQuery } from './messages-query.ts';
import styles from './thread.module.css';
import { timeline } from './timeline.ts';
import { useStickToEnd } from './use-stick-to-end.ts';

/** How near the top the reader comes before earlier messages are fetched, in px. */
const aheadPx = 300;

/** The messages of a conversation, earlier ones as one scrolls up. `children` stand above them all and stay in sight. */
export function MessageList({ conversationId, children }: { conversationId: string; children: ReactNode }) {
  const t = useTexts(conversationsTexts);
  const format = useChatFormat();
  const query = useInfiniteQuery(messagesQuery(conversationId));
  const messages = useMemo(() => query.data?.pages.toReversed().flatMap(({ items }) => items) ?? [], [query.data]);
  const items = useMemo(() => timeline(messages), [messages]);
  const { scroller, content, onScroll, isAtEnd, toEnd } = useStickToEnd(messages[0]?.id);
  const earlier = (): void => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
  };
  return (
    <div className={styles['body']}>
      <div
        ref={scroller}
        className={styles['scroller']}
        tabIndex={0}
        role="log"
        aria-label={t('messages')}
        aria-busy={query.isFetchingNextPage}
        onScroll={() => {
          onScroll();
          if (scroller.current && scroller.current.scrollTop < aheadPx) earlier();
        }}
      >
        <div ref={content} className={styles['content']}>
          {children}
          {query.isPending && <ListSkeleton rows={5} height={40} />}
          {query.data === undefined && <ProblemText error={query.error} onRetry={() => void query.refetch()} />}
          {query.hasNextPage && (
            <Button className={styles['earlier']} size="xs" variant="default" loading={query.isFetchingNextPage} onClick={earlier}>
              {t('earlier')}
            </Button>
          )}
          {query.data !== undefined && items.length === 0 && <p className={styles['nothing']}>{t('noMessages')}</p>}
          <ol className={styles['messages']}>
            {items.map((item) =>
              item.kind === 'day' ? (
                <li key={item.id} className={styles['day']}>
                  <time dateTime={item.at}>{format.day(item.at)}</time>
                </li>
              ) : (
                <MessageView key={item.id} item={item} />
              ),
            )}
          </ol>
        </div>
      </div>
      {!isAtEnd && (
        <Button
          className={styles['newest']}
          size="xs"
          variant="default"
          leftSection={<IconArrowDown size={14} aria-hidden />}
          onClick={toEnd}
        >
          {t('newest')}
        </Button>
      )}
    </div>
  );
}
