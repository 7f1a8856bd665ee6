import { routes } from '@gangmu/contract'
import { listDifferences as list } from '@gangmu/ledger'
import { dayAsked } from '../../http/day-asked.ts'
import { bindRoute } from '../bind-route.ts'

export const listDifferences = bindRoute(routes.listDifferences, async ({ api, params, query, scope }) => ({
  differences: [...(await api.ledger.view(list, params.place, { year: params.year, on: dayAsked(query.on), scope }))],
}))
