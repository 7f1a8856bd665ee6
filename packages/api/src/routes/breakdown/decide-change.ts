import { routes } from '@gangmu/contract'
import { decideChange as decide } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const decideChange = bindRoute(routes.decideChange, ({ api, params, body, context }) =>
  api.ledger.command(decide, context, { year: params.year, item: params.item, ...body }),
)
