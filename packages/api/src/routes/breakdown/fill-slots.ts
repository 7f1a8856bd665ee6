import { routes } from '@gangmu/contract'
import { fillSlots as fill } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const fillSlots = bindRoute(routes.fillSlots, ({ api, params, body, context }) =>
  api.ledger.command(fill, context, { year: params.year, ...body }),
)
