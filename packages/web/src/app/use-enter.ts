import type { SessionView } from '@gangmu/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { connection } from '../client/connection.ts'
import { sessionQuery } from '../client/queries.ts'
import { useGo } from './navigation.ts'

/**
 * Takes a session that the server just opened or renewed into use: its token goes with every write from now on. With an
 * address it goes there, in place of the page that let the person in.
 * @example const enter = useEnter(); enter(answer, addresses.start())
 */
export function useEnter(): (session: SessionView, next?: string) => void {
  const client = useQueryClient()
  const go = useGo()
  return useCallback(
    (session, next) => {
      connection.csrf = session.csrf
      client.setQueryData(sessionQuery.queryKey, session)
      if (next !== undefined) go(next, { replace: true })
    },
    [client, go],
  )
}
