import { routes } from '@gangmu/contract'
import { getItem as view } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const getItem = bindRoute(routes.getItem, ({ api, params, scope }) =>
  api.ledger.view(view, params.place, { item: params.item, scope }),
)
