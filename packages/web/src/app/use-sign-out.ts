import { routes } from '@gangmu/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { callRoute } from '../client/call-route.ts'
import { connection } from '../client/connection.ts'
import { sessionQuery } from '../client/queries.ts'
import { addresses } from './addresses.ts'
import { useGo } from './navigation.ts'

/** Signs out and leaves nothing of the person in the cache; then the way in is shown. */
export function useSignOut() {
  const go = useGo()
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => callRoute(routes.signOut),
    onSuccess: (next) => {
      connection.csrf = next.csrf
      client.clear()
      client.setQueryData(sessionQuery.queryKey, next)
      go(addresses.signIn())
    },
  })
}
