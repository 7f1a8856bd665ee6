import { routes } from '@gangmu/contract'
import { getDocument } from '@gangmu/ledger'
import { enqueueImport } from '../../jobs/enqueue-import.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'

export const importTextVersion = bindRoute(routes.importTextVersion, async (call) => {
  const { place, document } = call.params
  const { state } = await call.api.ledger.view(getDocument, place, { document })
  if (state === 'adopted') throw new ApiProblem('already-adopted')
  return enqueueImport(call, document)
})
