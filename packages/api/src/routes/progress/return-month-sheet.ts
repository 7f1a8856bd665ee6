import { routes } from '@gangmu/contract'
import { saveEntries } from '@gangmu/ledger'
import { readMonthSheet } from '../../exports/read-month-sheet.ts'
import { tellFaults } from '../../exports/tell-faults.ts'
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
    const answer = { lines, ready: entries.length, changed: 0, faults: tellFaults(faults, language) }
    if (take === 'check' || entries.length === 0 || (take === 'all' && faults.length > 0)) return answer
    await api.ledger.command(saveEntries, context, { unit: params.unit, entries })
    return { ...answer, changed: entries.length }
  },
)
