import { createHash } from 'node:crypto'
import { routes } from '@gangmu/contract'
import { returnFindings as store } from '@gangmu/ledger'
import { getReport } from '../../exports/get-report.ts'
import { readReviewWorkbook } from '../../exports/read-review-workbook.ts'
import { tellFaults } from '../../exports/tell-faults.ts'
import { openTable } from '../../http/open-table.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'

export const returnFindings = bindRoute(
  routes.returnFindings,
  async ({ api, params, form, upload, context, language }) => {
    if (upload === undefined) throw new ApiProblem('invalid-request', { where: 'file' })
    const { place, document } = params
    const take = form?.take ?? 'check'
    const { view, locations } = await getReport(api.ledger, place, document)
    if (view.document.state === 'adopted') throw new ApiProblem('already-adopted')
    const accept = take === 'all' ? 'all' : 'good'
    const { lines, decisions, faults } = await readReviewWorkbook(await openTable(upload), view, locations, {
      accept,
      language,
    })
    const answer = { lines, ready: decisions.length, decided: 0, faults: tellFaults(faults, language) }
    if (take === 'check' || (take === 'all' && faults.length > 0)) return answer
    const { textVersion } = view.document
    const file = createHash('sha256').update(upload.bytes).digest('hex')
    const { decided } = await api.ledger.command(store, context, { document, textVersion, decisions, file, take })
    return { ...answer, decided }
  },
)
