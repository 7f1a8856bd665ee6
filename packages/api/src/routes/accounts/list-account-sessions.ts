import { routes } from '@gangmu/contract'
import { listSessions } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'
import { showSession } from './show-session.ts'

export const listAccountSessions = bindRoute(routes.listAccountSessions, async ({ api, params, principal }) => {
  const sessions = await api.ledger.view(listSessions, params.place, { account: params.account })
  return { sessions: sessions.map((line) => showSession(line, principal?.tokenHash ?? null)) }
})
