import { listMessages } from '@filo/api';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';

/** Messages asked for at once. */
const pageSize = 50;

/** One page of messages: the latest, or those before a cursor. */
export const readMessages = (id: string, cursor?: string, signal?: AbortSignal) =>
  api.call(
    listMessages,
    { params: { id }, query: { limit: pageSize, ...(cursor !== undefined && { cursor }) } },
    signal ? { signal } : undefined,
  );

/** Messages of a conversation: the latest page first, each page with its newest message last. */
export const messagesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['conversations', 'messages', id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => readMessages(id, pageParam, signal),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
