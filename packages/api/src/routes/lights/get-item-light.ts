import { routes } from '@gangmu/contract'
import { getItemLight as view } from '@gangmu/ledger'
import { dayAsked } from '../../http/day-asked.ts'
import { bindRoute } from '../bind-route.ts'

export const getItemLight = bindRoute(routes.getItemLight, ({ api, params, query, scope }) =>
  api.ledger.view(view, params.place, { item: params.item, on: dayAsked(query.on), scope }),
)
