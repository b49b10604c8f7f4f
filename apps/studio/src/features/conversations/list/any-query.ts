import { listConversations } from '@filo/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';

/** Whether anybody ever wrote. */
export const anyQuery = queryOptions({
  queryKey: ['conversations', 'any'],
  queryFn: async ({ signal }) => (await api.call(listConversations, { query: { limit: 1 } }, { signal })).items.length > 0,
});
