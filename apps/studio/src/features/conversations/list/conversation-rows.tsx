import type { ConversationRecord } from '@filo/api';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../../i18n/i18n.ts';
import { LoadMore } from '../../../ui/load-more.tsx';
import { conversationsTexts } from '../texts/index.ts';
import { ConversationRow } from './conversation-row.tsx';
import styles from './list.module.css';

/** Height of a row, in px, as the style sheet has it. */
const rowHeight = 84;
/** Rows before the end at which the next page is fetched. */
const ahead = 10;

interface ConversationRowsProps {
  conversations: readonly ConversationRecord[];
  openId: string | undefined;
  query: Parameters<typeof LoadMore>[0]['query'];
  isStale: boolean;
}

/** The rows on screen out of however many there are; the next page comes by itself. */
export function ConversationRows({ conversations, openId, query, isStale }: ConversationRowsProps) {
  const t = useTexts(conversationsTexts);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: conversations.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => conversations[index]?.id ?? index,
    overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const wantsMore = (shown.at(-1)?.index ?? 0) >= conversations.length - ahead && query.hasNextPage && !query.isFetchingNextPage;
  const { fetchNextPage } = query;
  useEffect(() => {
    if (wantsMore) void fetchNextPage();
  }, [wantsMore, fetchNextPage]);
  return (
    <div ref={scroller} className={styles['scroller']} aria-busy={isStale}>
      <ul className={styles['rows']} aria-label={t('title')} style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, key, start }) => {
          const conversation = conversations[index];
          return (
            conversation && (
              <li
                key={key}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={query.hasNextPage ? -1 : conversations.length}
                aria-posinset={index + 1}
              >
                <ConversationRow conversation={conversation} open={conversation.id === openId} />
              </li>
            )
          );
        })}
      </ul>
      <LoadMore query={query} />
    </div>
  );
}
