import { routes } from '@gangmu/contract'
import { verifyItem as verify } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const verifyItem = bindRoute(routes.verifyItem, ({ api, params, body, context }) =>
  api.ledger.command(verify, context, { item: params.item, ...body }),
)
