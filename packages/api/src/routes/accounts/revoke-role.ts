import { routes } from '@gangmu/contract'
import { revokeRole as revoke } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const revokeRole = bindRoute(routes.revokeRole, ({ api, params, context }) =>
  api.ledger.command(revoke, context, { account: params.account, role: params.role }),
)
