import { type ConversationRecord, listConversations, type Page } from '@filo/api';
import { type InfiniteData, infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';
import { type ConversationFilter, requestOf } from '../search.ts';

/** Conversations asked for at once. */
export const pageSize = 50;
/** Most that the engine gives at once. */
const mostAtOnce = 200;

/** Conversations page by page, last message first. While another filter is under way the last answer stays on screen. */
export function listQuery(filter: ConversationFilter) {
  return infiniteQueryOptions({
    queryKey: ['conversations', 'list', requestOf(filter)],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ client, queryKey, pageParam, signal }) => {
      // What came live has made one page of all that is loaded; asked again, it must not shrink under who scrolled down.
      const first = client.getQueryData<InfiniteData<Page<ConversationRecord>>>(queryKey)?.pages[0]?.items.length ?? 0;
      const limit = pageParam === undefined ? Math.min(mostAtOnce, Math.max(pageSize, first)) : pageSize;
      const query = { limit, ...requestOf(filter), ...(pageParam !== undefined && { cursor: pageParam }) };
      return api.call(listConversations, { query }, { signal });
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}
