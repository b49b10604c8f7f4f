import { listConversations } from '@filo/api';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';
import { type ConversationFilter, requestOf } from '../search.ts';

/** Conversations asked for at once. */
export const pageSize = 50;

/** Conversations page by page, last message first. While another filter is under way the last answer stays on screen. */
export function listQuery(filter: ConversationFilter) {
  return infiniteQueryOptions({
    queryKey: ['conversations', 'list', requestOf(filter)],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api.call(
        listConversations,
        { query: { limit: pageSize, ...requestOf(filter), ...(pageParam !== undefined && { cursor: pageParam }) } },
        { signal },
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}
