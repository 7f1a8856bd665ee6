import { routes } from '@gangmu/contract'
import { checkCloseOut as check } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const checkCloseOut = bindRoute(routes.checkCloseOut, ({ api, params, body, context }) =>
  api.ledger.command(check, context, { item: params.item, ...body }),
)
