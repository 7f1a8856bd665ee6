import { routes } from '@gangmu/contract'
import { saveEntries } from '@gangmu/ledger'
import { describeFault } from '@gangmu/output'
import { readMonthSheet } from '../../exports/read-month-sheet.ts'
import { dayAsked } from '../../http/day-asked.ts'
import { openTable } from '../../http/open-table.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'

export const returnMonthSheet = bindRoute(
  routes.returnMonthSheet,
  async ({ api, params, form, upload, context, language }) => {
    if (upload === undefined) throw new ApiProblem('invalid-request', { where: 'file' })
    const take = form?.take ?? 'check'
    const asked = { ...params, on: dayAsked(undefined) }
    const { lines, entries, faults } = await readMonthSheet(api.ledger, await openTable(upload), asked)
    const told = faults.map((fault) => ({
      code: fault.code,
      line: fault.line,
      cell: fault.letters === null || fault.line === null ? null : `${fault.letters}${fault.line}`,
      text: describeFault(fault, language),
    }))
    const answer = { lines, ready: entries.length, changed: 0, faults: told }
    if (take === 'check' || entries.length === 0 || (take === 'all' && faults.length > 0)) return answer
    await api.ledger.command(saveEntries, context, { unit: params.unit, entries })
    return { ...answer, changed: entries.length }
  },
)
