import { routes } from '@gangmu/contract'
import { divideItem as divide } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const divideItem = bindRoute(routes.divideItem, ({ api, params, body, context }) =>
  api.ledger.command(divide, context, { year: params.year, item: params.item, ...body }),
)
