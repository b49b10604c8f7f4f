import { listConversations } from '@filo/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';

/** The latest conversations of one channel. */
export const chatsQuery = (channel: string) =>
  queryOptions({
    queryKey: ['conversations', 'of-channel', channel],
    queryFn: async ({ signal }) => (await api.call(listConversations, { query: { channel, limit: 5 } }, { signal })).items,
  });
