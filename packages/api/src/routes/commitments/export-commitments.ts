import { routes } from '@gangmu/contract'
import { commitmentsRegister, listCommitments } from '@gangmu/ledger'
import { getPlace } from '../../exports/get-place.ts'
import { writeRegister } from '../../exports/write-register.ts'
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
  const place = await getPlace(api.ledger, params.place)
  const { format } = params
  const asked = { register: commitmentsRegister, items: commitments, filter: describeFilter(query), format, language }
  const file = await writeRegister({ ...asked, place })
  if (!file) throw new ApiProblem('not-found')
  return file
})
