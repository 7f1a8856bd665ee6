import { routes } from '@gangmu/contract'
import { listSeries as list } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const listSeries = bindRoute(routes.listSeries, async ({ api, params }) => ({
  indicators: await api.ledger.view(list, params.place, undefined),
}))
