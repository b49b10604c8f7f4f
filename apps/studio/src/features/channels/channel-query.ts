import { readChannel } from '@filo/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';

/** One channel. */
export const channelQuery = (id: string) =>
  queryOptions({
    queryKey: ['channels', 'one', id],
    queryFn: ({ signal }) => api.call(readChannel, { params: { id } }, { signal }),
  });
