import { routes } from '@gangmu/contract'
import { commitmentsRegister } from '@gangmu/ledger'
import { describeFilter } from '../../exports/describe-filter.ts'
import { getPlace } from '../../exports/get-place.ts'
import { streamCommitments } from '../../exports/stream-commitments.ts'
import { writeRegister } from '../../exports/write-register.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'

export const exportCommitments = bindRoute(routes.exportCommitments, async ({ api, params, query, language }) => {
  const place = await getPlace(api.ledger, params.place)
  const items = streamCommitments(api.ledger, place.code, query)
  const filter = describeFilter(commitmentsRegister, query, language)
  const file = await writeRegister({
    register: commitmentsRegister,
    place,
    items,
    filter,
    format: params.format,
    language,
  })
  if (!file) throw new ApiProblem('not-found')
  return file
})
