import { routes } from '@gangmu/contract'
import { adoptBreakdown as adopt } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const adoptBreakdown = bindRoute(routes.adoptBreakdown, ({ api, params, body, context }) =>
  api.ledger.command(adopt, context, { year: params.year, ...body }),
)
