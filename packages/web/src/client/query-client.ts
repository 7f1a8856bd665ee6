import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ProblemError, problemOf } from './problem-error.ts'
import { sessionQuery } from './queries.ts'

/**
 * The cache of answers. A refused request is not asked again; an unanswered one is, twice.
 * An answer "not signed in" makes the session be asked again, which leads to the sign-in page.
 */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (problemOf(error).code === 'signed-out' && query.queryKey[0] !== 'session') {
          void client.invalidateQueries({ queryKey: sessionQuery.queryKey })
        }
      },
    }),
    defaultOptions: {
      queries: {
        retry: (count, error) =>
          count < 2 && (!(error instanceof ProblemError) || error.problem.code === 'unavailable'),
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
  return client
}
