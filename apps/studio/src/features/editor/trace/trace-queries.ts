import { listMessages, listTurns, readConversation } from '@filo/api';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';

/** The conversation that is traced. */
export const tracedQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversations', 'traced', id],
    queryFn: ({ signal }) => api.call(readConversation, { params: { id } }, { signal }),
  });

/** Its turns, the latest page first; further pages are earlier ones. */
export const turnsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['conversations', 'traced', id, 'turns'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      api.call(listTurns, { params: { id }, query: { limit: 50, ...(pageParam !== null && { cursor: pageParam }) } }, { signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Its messages, in pages likewise. */
export const saidQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['conversations', 'traced', id, 'messages'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      api.call(listMessages, { params: { id }, query: { limit: 100, ...(pageParam !== null && { cursor: pageParam }) } }, { signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
