import { readConversation } from '@filo/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';

/** One conversation. */
export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: ['conversations', 'one', id],
    queryFn: ({ signal }) => api.call(readConversation, { params: { id } }, { signal }),
  });
