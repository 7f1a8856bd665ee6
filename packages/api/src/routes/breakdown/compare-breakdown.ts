import { routes } from '@gangmu/contract'
import { compareBreakdown as compare, placeDate } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const compareBreakdown = bindRoute(routes.compareBreakdown, ({ api, params, query }) => {
  const to = query.to ?? placeDate(new Date().toISOString())
  return api.ledger.view(compare, params.place, { year: params.year, from: query.from, to })
})
