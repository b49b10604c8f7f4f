import { readFlow } from '@filo/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';

/** One flow as lists show it: its live version and the channels that answer with it. Asked again for each revision of the draft. */
export const flowQuery = (flowId: string, revision: number) =>
  queryOptions({
    queryKey: ['flows', 'one', flowId, revision],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api.call(readFlow, { params: { id: flowId } }, { signal }),
  });
