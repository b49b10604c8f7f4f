import { readSession, readSetup } from '@filo/api';
import { ProblemError } from '@filo/sdk';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from './client.ts';

/** Who is signed in; null when nobody is. It holds until a request says otherwise (`sessionEnd`), so that no screen loses its person under it. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => {
    try {
      return await api.call(readSession, {}, { signal });
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) return null;
      throw error;
    }
  },
});

/** What stands on this installation. */
export const setupQuery = queryOptions({
  queryKey: ['setup'],
  staleTime: 60_000,
  queryFn: ({ signal }) => api.call(readSetup, {}, { signal }),
});

/** The signed-in person, on screens that only they can reach. When the session ends it stays the same until the screen is left. */
export function useMe() {
  const { data } = useSuspenseQuery(sessionQuery);
  const [known, setKnown] = useState(data?.user);
  if (data && data.user !== known) setKnown(data.user);
  const user = data?.user ?? known;
  if (!user) throw new Error('nobody is signed in');
  return user;
}
