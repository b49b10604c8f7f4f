import { listFlows } from '@filo/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';

/** Ids and names of the flows that are not archived, for pickers and for cards that name another flow. At most 200. */
export const flowNamesQuery = queryOptions({
  queryKey: ['flows', 'names'],
  staleTime: 60_000,
  queryFn: async ({ signal }) => {
    const { items } = await api.call(listFlows, { query: { limit: 200 } }, { signal });
    return items.map(({ id, name, live }) => ({ id, name, live: live !== null }));
  },
});
