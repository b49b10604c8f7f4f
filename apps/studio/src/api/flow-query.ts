import { readFlow } from '@filo/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';

/** One flow as lists show it: its live version and the channels that answer with it. */
export const flowQuery = (flowId: string) =>
  queryOptions({
    queryKey: ['flows', 'one', flowId],
    queryFn: ({ signal }) => api.call(readFlow, { params: { id: flowId } }, { signal }),
  });
