import { routes } from '@gangmu/contract'
import { addEvidence as add } from '@gangmu/ledger'
import { readEvidenceFile } from '../../http/read-evidence-file.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'

export const addEvidence = bindRoute(
  routes.addEvidence,
  async ({ api, body, form, upload, scope, context, language }) => {
    const unit = (upload ? form?.unit : body.unit) ?? null
    // A unit adds for itself and those below it; only who reaches the whole place adds for nobody in particular.
    if (scope !== 'all' && (unit === null || !scope.includes(unit))) throw new ApiProblem('not-found')
    if (!upload) return api.ledger.command(add, context, { ...body, unit, file: null })
    const file = readEvidenceFile(upload, language)
    const title = form?.title ?? file.fileName
    return api.ledger.command(add, context, { kind: 'file', title, reference: null, unit, file })
  },
)
