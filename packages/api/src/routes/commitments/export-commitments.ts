import { routes } from '@gangmu/contract'
import { listCommitments, listPlaces } from '@gangmu/ledger'
import { writeCommitments } from '../../exports/write-commitments.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'

/** The filter as it was asked for, so that the file says how its rows were chosen. */
function describeFilter(query: Readonly<Record<string, unknown>>): string {
  const { sort: _sort, ...filters } = query
  return Object.entries(filters)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')
}

export const exportCommitments = bindRoute(routes.exportCommitments, async ({ api, params, query, language }) => {
  const { commitments } = await api.ledger.view(listCommitments, params.place, query)
  const places = await api.ledger.view(listPlaces, api.homePlace, undefined)
  const place = places.find(({ code }) => code === params.place)
  const filter = describeFilter(query)
  const file = place && writeCommitments({ place, commitments, filter, format: params.format, language })
  if (!file) throw new ApiProblem('not-found')
  return file
})
