import { routes } from '@gangmu/contract'
import { revokePostRole as revoke } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const revokePostRole = bindRoute(routes.revokePostRole, ({ api, params, context }) =>
  api.ledger.command(revoke, context, { post: params.post, role: params.role }),
)
