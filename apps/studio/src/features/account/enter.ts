import { type CallOf, signIn } from '@filo/api';
import { api } from '../../api/client.ts';
import { queryClient } from '../../api/query-client.ts';
import { sessionQuery } from '../../api/session.ts';

/** Signs in and starts with a clean cache: what was read before was read as somebody else. */
export async function enter(credentials: CallOf<typeof signIn>['body']): Promise<void> {
  const session = await api.call(signIn, { body: credentials });
  queryClient.clear();
  queryClient.setQueryData(sessionQuery.queryKey, session);
}
