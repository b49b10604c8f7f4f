import { listChannels } from '@filo/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';

/** What the channels are called and which flow answers on each. For owners: agents may not read channels. */
export const channelNamesQuery = queryOptions({
  queryKey: ['channels', 'names'],
  staleTime: 60_000,
  queryFn: async ({ signal }) => {
    const { items } = await api.call(listChannels, { query: { limit: 200 } }, { signal });
    return items.map(({ id, name, kind, flowId }) => ({ id, name, kind, flowId }));
  },
});
