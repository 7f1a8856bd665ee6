import { routes } from '@gangmu/contract'
import { getItemProgress as view } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const getItemProgress = bindRoute(routes.getItemProgress, ({ api, params, scope }) =>
  api.ledger.view(view, params.place, { item: params.item, scope }),
)
