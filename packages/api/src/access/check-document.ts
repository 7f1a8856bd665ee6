import type { Scope } from '@gangmu/contract'
import { getDocument } from '@gangmu/ledger'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ApiContext } from '../server/api-context.ts'

/**
 * A document in review is for those who reach the whole place; for everybody else it is not there until it is adopted.
 * @throws ApiProblem `not-found`.
 * @example await checkDocument(api, { place: '990102', document }, ['transport'])
 */
export async function checkDocument(
  api: ApiContext,
  { place, document }: { readonly place: string; readonly document: string },
  scope: Scope,
): Promise<void> {
  if (scope === 'all') return
  const { state } = await api.ledger.view(getDocument, place, { document })
  if (state !== 'adopted') throw new ApiProblem('not-found')
}
