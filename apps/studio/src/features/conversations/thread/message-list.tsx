import { Button } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
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
import { useEarlier } from './use-earlier.ts';
import { useThreadScroll } from './use-thread-scroll.ts';
import { useUnseen } from './use-unseen.ts';

/** How near the top the reader comes before earlier messages are fetched, in px: about two screens. */
const aheadPx = 1500;
const none = [] as const;

/** The messages of a conversation, earlier ones as one scrolls up. `children` stand above them all and stay in sight. */
export function MessageList({ conversationId, children }: { conversationId: string; children: ReactNode }) {
  const t = useTexts(conversationsTexts);
  const format = useChatFormat();
  const { data, error, isPending, refetch } = useQuery(messagesQuery(conversationId));
  const earlier = useEarlier(conversationId);
  const messages = data?.items ?? none;
  const items = useMemo(() => timeline(messages), [messages]);
  const scroll = useThreadScroll(items);
  const unseen = useUnseen(messages, scroll.isAtEnd);
  const hasEarlier = data !== undefined && data.nextCursor !== null;
  return (
    <div className={styles['body']}>
      <div
        ref={scroll.scroller}
        className={styles['scroller']}
        tabIndex={0}
        role="log"
        aria-label={t('messages')}
        aria-busy={earlier.isLoading}
        onScroll={(event) => {
          scroll.onScroll();
          if (event.currentTarget.scrollTop < aheadPx) earlier.load();
        }}
      >
        <div ref={scroll.content} className={styles['content']}>
          {children}
          {isPending && <ListSkeleton rows={5} height={40} />}
          {data === undefined && <ProblemText error={error} onRetry={() => void refetch()} />}
          {hasEarlier && (
            <Button className={styles['earlier']} size="xs" variant="default" loading={earlier.isLoading} onClick={earlier.load}>
              {t('earlier')}
            </Button>
          )}
          {data !== undefined && items.length === 0 && <p className={styles['nothing']}>{t('noMessages')}</p>}
          <ol ref={scroll.messages} className={styles['messages']}>
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
      {!scroll.isAtEnd && (
        <Button
          className={styles['newest']}
          size="xs"
          variant={unseen > 0 ? 'filled' : 'default'}
          leftSection={<IconArrowDown size={14} aria-hidden />}
          onClick={scroll.toEnd}
        >
          {unseen > 0 ? t('new', { count: unseen }) : t('newest')}
        </Button>
      )}
    </div>
  );
}
