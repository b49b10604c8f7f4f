import { listFlowVersions } from '@filo/api';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';

/** Published versions of a flow, newest first, page by page. */
export const versionsQuery = (flowId: string) =>
  infiniteQueryOptions({
    queryKey: ['flows', 'versions', flowId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api.call(
        listFlowVersions,
        { params: { id: flowId }, query: { limit: 30, ...(pageParam !== undefined && { cursor: pageParam }) } },
        { signal },
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
