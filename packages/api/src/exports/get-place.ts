import type { PlaceView } from '@gangmu/contract'
import { listPlaces } from '@gangmu/ledger'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ApiContext } from '../server/api-context.ts'

/**
 * A place by its code.
 * @throws ApiProblem `not-found`.
 */
export async function getPlace(api: Pick<ApiContext, 'ledger' | 'homePlace'>, code: string): Promise<PlaceView> {
  const places = await api.ledger.view(listPlaces, api.homePlace, undefined)
  const place = places.find((one) => one.code === code)
  if (!place) throw new ApiProblem('not-found')
  return place
}
