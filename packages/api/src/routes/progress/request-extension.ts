import { routes } from '@gangmu/contract'
import { requestExtension as ask } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const requestExtension = bindRoute(routes.requestExtension, ({ api, params, body, context }) =>
  api.ledger.command(ask, context, { item: params.item, unit: params.unit, ...body }),
)
