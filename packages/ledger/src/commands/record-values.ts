import { isDay } from '../domain/change-item.ts'
import { isDecimal } from '../domain/exact.ts'
import { type Aspect, aspects, type FigureState, figureStates, type Observation } from '../domain/observation.ts'
import { isPeriod } from '../domain/period.ts'
import { placeDate } from '../domain/place-date.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { isWithdrawn } from '../domain/standing-values.ts'
import { listSeriesRows } from '../store/indicator-series.ts'
import { findNewestObservation } from '../store/observations.ts'
import type { Command, Work } from './command.ts'
import { observe } from './support/observe.ts'
import { rememberMapping } from './support/remember-mapping.ts'

/** A value of a series. */
export interface SeriesValueInput {
  readonly series: string
  readonly period: string
  readonly aspect: Aspect
  readonly amount: string | null
  readonly base: string | null
  readonly growth: string | null
  readonly figureState: FigureState
  readonly claimedOn: string
}

/** Values of series that come together, where they come from, and how the workbook they stood in was read. */
export interface RecordValuesInput {
  readonly values: readonly SeriesValueInput[]
  readonly source: string
  /** Units whose series the person may write; `all` for the office. */
  readonly owners: 'all' | readonly string[]
  readonly mapping: { readonly layout: string; readonly columns: Readonly<Record<string, string>> } | null
}

function check(value: SeriesValueInput, today: string): void {
  const refuse = (where: string) => new LedgerProblem('invalid-request', { where })
  if (!isPeriod(value.period)) throw refuse('period')
  if (!aspects.includes(value.aspect)) throw refuse('aspect')
  if (!figureStates.includes(value.figureState)) throw refuse('figureState')
  for (const where of ['amount', 'base', 'growth'] as const) {
    const text = value[where]
    if (text !== null && !isDecimal(text)) throw refuse(where)
  }
  if (value.amount === null && value.growth === null) throw refuse('amount')
  if (!isDay(value.claimedOn) || value.claimedOn > today) throw refuse('claimedOn')
}

/** A unit reports and no more; what was verified comes from the office, and from somebody else than who reported it. */
async function checkWord(work: Work, value: SeriesValueInput, owners: RecordValuesInput['owners']): Promise<void> {
  if (value.aspect === 'reported') return
  const refusal = new LedgerProblem('invalid-request', { where: 'aspect' })
  if (owners !== 'all') throw refusal
  if (value.aspect === 'stated') return
  const asked = { subject: { kind: 'indicator', id: value.series }, period: value.period, aspect: 'reported' } as const
  const reported = await findNewestObservation(work.writer, work.place, asked)
  // Of a withdrawal the author is who withdrew, not who reported.
  if (reported && !isWithdrawn(reported) && reported.author === work.actor) throw refusal
}

/**
 * Keeps values of series as their owner or the office gives them: each stands once, and every item that is measured by the
 * series goes by it. A value that differs from the one before is its revision. Nobody verifies what they reported.
 * @throws LedgerProblem `not-found`, `value-of-others`, `invalid-request`
 */
export const recordValues: Command<RecordValuesInput, { kept: readonly Observation[]; unchanged: number }> = {
  name: 'record-values',
  actions: ['value-observed', 'value-revised', 'mapping-learned', 'mapping-changed'],
  repetition: 'keyed',
  async run(work, { values, source, owners, mapping }) {
    const { writer, place, at, record } = work
    const words = source.trim()
    if (words === '' || words.length > 300) throw new LedgerProblem('invalid-request', { where: 'source' })
    const series = new Map((await listSeriesRows(writer, place)).map((one) => [one.id, one]))
    const kept: Observation[] = []
    for (const value of values) {
      check(value, placeDate(at))
      const { series: id, ...facts } = value
      const own = series.get(id)
      const mayWrite = owners === 'all' || (own?.owner != null && owners.includes(own.owner))
      if (!own) throw new LedgerProblem('not-found')
      if (!mayWrite) throw new LedgerProblem('value-of-others', { name: own.name })
      await checkWord(work, value, owners)
      const subject = { kind: 'indicator', id } as const
      const { unit, definition } = own
      const one = await observe(work, { subject, ...facts, unit, definition, source: words, late: false })
      if (one) kept.push(one)
    }
    const learnt = mapping && (await rememberMapping(work, mapping))
    if (learnt) {
      const { before, after } = learnt
      record({ action: before ? 'mapping-changed' : 'mapping-learned', what: `mapping:${after.layout}`, before, after })
    }
    return { kept, unchanged: values.length - kept.length }
  },
}
