import { readContact } from '@filo/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';

/** Everything known of one contact. */
export const contactQuery = (id: string) =>
  queryOptions({
    queryKey: ['contacts', 'one', id],
    queryFn: ({ signal }) => api.call(readContact, { params: { id } }, { signal }),
  });
