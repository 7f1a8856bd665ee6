import { routes } from '@gangmu/contract'
import { grantPostRole as grant } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const grantPostRole = bindRoute(routes.grantPostRole, ({ api, params, context }) =>
  api.ledger.command(grant, context, { post: params.post, role: params.role }),
)
