import { routes } from '@gangmu/contract'
import { storeUnits } from '@gangmu/ledger'
import { readUnitsWorkbook } from '../../exports/read-units-workbook.ts'
import { tellFaults } from '../../exports/tell-faults.ts'
import { openTable } from '../../http/open-table.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'

export const returnUnits = bindRoute(routes.returnUnits, async ({ api, params, form, upload, context, language }) => {
  if (upload === undefined) throw new ApiProblem('invalid-request', { where: 'file' })
  const take = form?.take ?? 'check'
  const { lines, units, faults } = await readUnitsWorkbook(api.ledger, await openTable(upload), params.place)
  const answer = { lines, ready: units.length, changed: 0, faults: tellFaults(faults, language) }
  if (take === 'check' || units.length === 0 || (take === 'all' && faults.length > 0)) return answer
  const { added, changed } = await api.ledger.command(storeUnits, context, { units })
  return { ...answer, changed: added + changed }
})
