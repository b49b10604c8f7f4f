import { checkChannelHealth } from '@filo/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';

/** Whether the account works, as the vendor says. Its answer holds for a while: asking costs the vendor's patience. */
export const healthQuery = (id: string) =>
  queryOptions({
    queryKey: ['channels', 'health', id],
    staleTime: 60_000,
    retry: false,
    queryFn: ({ signal }) => api.call(checkChannelHealth, { params: { id } }, { signal }),
  });
