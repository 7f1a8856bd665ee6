import { routes } from '@gangmu/contract'
import { changeItems } from '@gangmu/ledger'
import { readBreakdownWorkbook } from '../../exports/read-breakdown-workbook.ts'
import { tellFaults } from '../../exports/tell-faults.ts'
import { openTable } from '../../http/open-table.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'

export const returnBreakdown = bindRoute(
  routes.returnBreakdown,
  async ({ api, params, form, upload, context, language }) => {
    if (upload === undefined) throw new ApiProblem('invalid-request', { where: 'file' })
    const { place, year } = params
    const take = form?.take ?? 'check'
    const { lines, changes, faults } = await readBreakdownWorkbook(api.ledger, await openTable(upload), { place, year })
    const answer = { lines, ready: changes.length, changed: 0, faults: tellFaults(faults, language) }
    if (take === 'check' || changes.length === 0 || (take === 'all' && faults.length > 0)) return answer
    await api.ledger.command(changeItems, context, { year, changes })
    return { ...answer, changed: changes.length }
  },
)
