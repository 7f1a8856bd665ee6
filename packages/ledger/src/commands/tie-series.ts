import { LedgerProblem } from '../domain/problem.ts'
import { listItemSeries, listSeriesRows, writeItemSeries } from '../store/indicator-series.ts'
import { lockItemRows } from '../store/work-items.ts'
import type { Command } from './command.ts'

/** Which series measures an item, or is held against it; null unties. */
export interface TieSeriesInput {
  readonly item: string
  readonly role: 'own' | 'reference'
  readonly series: string | null
  /** The series it was tied to when the person looked; null where to none. */
  readonly expectedSeries: string | null
}

/**
 * Ties an item to a series where its words do not say which.
 * @throws LedgerProblem `not-found`, `tie-changed`, `invalid-request`
 */
export const tieSeries: Command<TieSeriesInput, Omit<TieSeriesInput, 'expectedSeries'>> = {
  name: 'tie-series',
  actions: ['series-tied'],
  repetition: 'keyed',
  async run({ writer, place, record }, { item, role, series, expectedSeries }) {
    const [held] = await lockItemRows(writer, place, [item])
    if (!held) throw new LedgerProblem('not-found')
    if (role !== 'own' && role !== 'reference') throw new LedgerProblem('invalid-request', { where: 'role' })
    const known = await listSeriesRows(writer, place)
    if (series !== null && !known.some(({ id }) => id === series)) throw new LedgerProblem('not-found')
    const ties = await listItemSeries(writer, place)
    const before = ties.find((one) => one.item === item && one.role === role) ?? null
    if ((before?.series ?? null) !== expectedSeries) {
      const now = known.find(({ id }) => id === before?.series)
      throw new LedgerProblem('tie-changed', { series: now?.name ?? '—' })
    }
    await writeItemSeries(writer, place, { item, role }, series)
    const after = { item, role, series }
    record({ action: 'series-tied', what: `item:${item}`, before, after })
    return after
  },
}
