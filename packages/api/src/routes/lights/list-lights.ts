import { routes } from '@gangmu/contract'
import { listLights as list } from '@gangmu/ledger'
import { dayAsked } from '../../http/day-asked.ts'
import { bindRoute } from '../bind-route.ts'

export const listLights = bindRoute(routes.listLights, ({ api, params, query, scope }) =>
  api.ledger.view(list, params.place, { ...query, year: params.year, on: dayAsked(query.on), scope }),
)
