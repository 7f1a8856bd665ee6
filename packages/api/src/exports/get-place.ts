import type { PlaceView } from '@gangmu/contract'
import { type Ledger, listPlaces } from '@gangmu/ledger'
import { ApiProblem } from '../problems/api-problem.ts'

/**
 * A place by its code.
 * @throws ApiProblem `not-found`.
 * @example (await getPlace(ledger, '990102')).name // '云岫区'
 */
export async function getPlace(ledger: Ledger, code: string): Promise<PlaceView> {
  const places = await ledger.view(listPlaces, code, undefined)
  const place = places.find((one) => one.code === code)
  if (!place) throw new ApiProblem('not-found')
  return place
}
