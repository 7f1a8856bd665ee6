import { routes } from '@gangmu/contract'
import { getOverview as view } from '@gangmu/ledger'
import { dayAsked } from '../../http/day-asked.ts'
import { bindRoute } from '../bind-route.ts'

export const getOverview = bindRoute(routes.getOverview, ({ api, params, query, scope }) =>
  api.ledger.view(view, params.place, { year: params.year, on: dayAsked(query.on), scope }),
)
