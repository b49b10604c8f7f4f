import { listChannels } from '@filo/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';

/** The connected channels, oldest first. At most 200: nobody reads more cards than that. */
export const channelListQuery = queryOptions({
  queryKey: ['channels', 'list'],
  queryFn: async ({ signal }) => (await api.call(listChannels, { query: { limit: 200 } }, { signal })).items,
});
