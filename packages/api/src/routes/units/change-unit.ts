import { routes } from '@gangmu/contract'
import { changeUnit as change } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const changeUnit = bindRoute(routes.changeUnit, ({ api, params, body, context }) =>
  api.ledger.command(change, context, { unit: params.unit, ...body }),
)
