// The cache of the screens. A write that fails and that nobody handles ends in the one error funnel.
import { MutationCache, QueryClient } from '@tanstack/react-query';
import { reportProblem } from './funnel.ts';
import { asProblem, offlineCode } from './problem.ts';

export const queryClient = new QueryClient({
  mutationCache: new MutationCache({
    onError: (error, _variables, _result, mutation) => {
      if (!mutation.meta?.handlesErrors) reportProblem(error);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      refetchOnWindowFocus: true,
      // Only what may pass by itself is tried again: no connection, or a fault of the server.
      retry: (count, error) => {
        const problem = asProblem(error);
        return count < 2 && (problem.code === offlineCode || problem.status >= 502);
      },
    },
  },
});
