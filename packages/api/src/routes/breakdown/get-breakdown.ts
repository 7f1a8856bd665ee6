import { routes } from '@gangmu/contract'
import { getBreakdown as view } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const getBreakdown = bindRoute(routes.getBreakdown, ({ api, params }) =>
  api.ledger.view(view, params.place, { year: params.year }),
)
