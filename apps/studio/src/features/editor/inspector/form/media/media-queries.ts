import { listMedia, readUpload, type StoredKind } from '@filo/api';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../../../../api/client.ts';

/** Where everything about uploads is kept in the cache. */
export const mediaKey = ['media'] as const;

/** What the team uploaded, newest first, in pages. */
export const uploadsQuery = (kind: StoredKind | undefined, q: string) =>
  infiniteQueryOptions({
    queryKey: [...mediaKey, 'list', kind ?? 'all', q],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      api.call(
        listMedia,
        { query: { limit: 40, ...(kind && { kind }), ...(q !== '' && { q }), ...(pageParam !== null && { cursor: pageParam }) } },
        { signal },
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** One upload. */
export const uploadQuery = (id: string) =>
  queryOptions({
    queryKey: [...mediaKey, 'one', id],
    staleTime: 60_000,
    queryFn: ({ signal }) => api.call(readUpload, { params: { id } }, { signal }),
  });
