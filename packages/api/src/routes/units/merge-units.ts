import { routes } from '@gangmu/contract'
import { mergeUnits as merge } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const mergeUnits = bindRoute(routes.mergeUnits, ({ api, params, body, context }) =>
  api.ledger.command(merge, context, { unit: params.unit, ...body }),
)
