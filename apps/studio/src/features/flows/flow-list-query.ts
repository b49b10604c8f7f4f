import { listFlows } from '@filo/api';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api } from '../../api/client.ts';

/** What the list of flows shows. */
interface FlowFilter {
  q: string;
  archived: boolean;
}

/** Flows page by page. While another search is under way the last answer stays on screen. */
export function flowListQuery({ q, archived }: FlowFilter) {
  return infiniteQueryOptions({
    queryKey: ['flows', 'list', { q, archived }],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api.call(
        listFlows,
        {
          query: {
            limit: 50,
            archived: archived ? 'true' : 'false',
            ...(q !== '' && { q }),
            ...(pageParam !== undefined && { cursor: pageParam }),
          },
        },
        { signal },
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}
