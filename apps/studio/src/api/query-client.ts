import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@filo/sdk';

/** Server data in one cache. What the caller did wrong is not tried again; what failed on the way is, twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < 2 && !(error instanceof ProblemError && error.status < 500),
    },
    mutations: { retry: false },
  },
});
