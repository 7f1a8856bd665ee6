import { routes } from '@gangmu/contract'
import { getSeries as view } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const getSeries = bindRoute(routes.getSeries, ({ api, params, scope }) =>
  api.ledger.view(view, params.place, { indicator: params.indicator, scope }),
)
