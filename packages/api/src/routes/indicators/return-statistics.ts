import { routes } from '@gangmu/contract'
import { recordValues } from '@gangmu/ledger'
import { packMapping, readStatistics, type StatisticsMapping, valuesOf } from '../../exports/read-statistics.ts'
import { tellFaults } from '../../exports/tell-faults.ts'
import { dayAsked } from '../../http/day-asked.ts'
import { openTable } from '../../http/open-table.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'

/** The mapping a form tells as JSON; its shape was checked against the contract. */
function readMapping(text: string | undefined): StatisticsMapping | null {
  if (text === undefined) return null
  try {
    const { columns = {}, series = {} } = JSON.parse(text) as Partial<StatisticsMapping>
    const plain = [...Object.values(columns), ...Object.values(series)].every((value) => typeof value === 'string')
    if (plain) return { columns, series }
  } catch (error) {
    throw new ApiProblem('invalid-request', { where: 'mapping' }, { cause: error })
  }
  throw new ApiProblem('invalid-request', { where: 'mapping' })
}

export const returnStatistics = bindRoute(
  routes.returnStatistics,
  async ({ api, params, form, upload, scope, context, language }) => {
    if (upload === undefined || form === undefined) throw new ApiProblem('invalid-request', { where: 'file' })
    const { period, source, take, claimedOn } = form
    const told = readMapping(form.mapping)
    const reading = await readStatistics(api.ledger, params.place, await openTable(upload), told, scope)
    const { layout, mapping, faults, lines, headings, remembered } = reading
    const values = valuesOf(reading, period, dayAsked(claimedOn))
    const answer = {
      ...{ headings, lines, mapping, remembered, ready: values.length, kept: 0, unchanged: 0 },
      faults: tellFaults(faults, language),
    }
    if (take === 'check' || values.length === 0 || (take === 'all' && faults.length > 0)) return answer
    const kept = { layout, columns: packMapping(mapping) }
    const input = { values, source, owners: scope, mapping: kept }
    const { kept: added, unchanged } = await api.ledger.command(recordValues, context, input)
    return { ...answer, kept: added.length, unchanged }
  },
)
