import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { queryClient } from '../api/query-client.ts';
import { sessionEnd } from '../api/session-end.ts';
import { sessionQuery } from '../api/session.ts';

/** A session that ends on a screen leads to the door, and from there back to where the person was. */
export function useSessionEnd(): void {
  const router = useRouter();
  useEffect(
    () =>
      sessionEnd.listen(() => {
        if (!queryClient.getQueryData(sessionQuery.queryKey)) return;
        queryClient.setQueryData(sessionQuery.queryKey, null);
        void router.navigate({ to: '/sign-in', search: { to: router.state.location.href } });
      }),
    [router],
  );
}
