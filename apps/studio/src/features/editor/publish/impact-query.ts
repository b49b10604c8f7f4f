import { readFlowImpact } from '@filo/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';

/** Whom publishing this revision of the draft would meet. Chats move on: it is asked anew each time. */
export const impactQuery = (flowId: string, revision: number | undefined) =>
  queryOptions({
    queryKey: ['flows', 'impact', flowId, revision],
    staleTime: 0,
    gcTime: 0,
    enabled: revision !== undefined,
    queryFn: ({ signal }) => api.call(readFlowImpact, { params: { id: flowId } }, { signal }),
  });
