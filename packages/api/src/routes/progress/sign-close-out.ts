import { routes } from '@gangmu/contract'
import { signCloseOut as sign } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const signCloseOut = bindRoute(routes.signCloseOut, ({ api, params, body, context }) =>
  api.ledger.command(sign, context, { item: params.item, unit: params.unit, ...body }),
)
