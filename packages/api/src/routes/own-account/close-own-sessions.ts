import { routes } from '@gangmu/contract'
import { closeSessions } from '@gangmu/ledger'
import { getPerson } from '../../access/own-account.ts'
import { bindRoute } from '../bind-route.ts'

export const closeOwnSessions = bindRoute(routes.closeOwnSessions, async (call) => {
  const { api, query, context } = call
  const { account, tokenHash } = getPerson(call)
  const which = query.session === undefined ? { except: tokenHash } : { id: query.session }
  return api.ledger.command(closeSessions, { ...context, place: api.homePlace }, { account, ...which })
})
