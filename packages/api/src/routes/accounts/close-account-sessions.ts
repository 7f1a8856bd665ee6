import { routes } from '@gangmu/contract'
import { closeSessions } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const closeAccountSessions = bindRoute(routes.closeAccountSessions, ({ api, params, query, context }) =>
  api.ledger.command(closeSessions, context, { account: params.account, id: query.session }),
)
