import type { Observation } from '../domain/observation.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { withdrawFigure } from '../domain/progress-entry.ts'
import { isWithdrawn } from '../domain/standing-values.ts'
import { leadOf } from '../domain/work-item.ts'
import { listSeriesRows } from '../store/indicator-series.ts'
import { findNewestObservation, findObservationRow } from '../store/observations.ts'
import { listItemEntries, lockEntryRow, writeEntryRow } from '../store/progress-entries.ts'
import { lockItemRows } from '../store/work-items.ts'
import type { Command, Work } from './command.ts'
import { holdIssuedItem } from './support/hold-item.ts'
import { withdraw } from './support/observe.ts'

/** Which value is withdrawn and why, and in whose name the person may. */
export interface WithdrawValueInput {
  /** Id of the value that was seen; when another has taken its place, nothing is withdrawn. */
  readonly value: string
  readonly words: string
  /** Units whose head the person is. */
  readonly units: 'all' | readonly string[]
  readonly office: boolean
}

/** Refuses a value that another has taken the place of, or that is withdrawn already. */
async function checkNewest({ writer, place }: Work, value: Observation): Promise<void> {
  const newest = await findNewestObservation(writer, place, value)
  if (newest?.id !== value.id || isWithdrawn(value)) throw new LedgerProblem('value-replaced', { period: value.period })
}

/** What was said of an item: the unit's head takes back what the unit reported, the office what it verified. */
async function withdrawFromItem(work: Work, value: Observation, words: string, input: WithdrawValueInput) {
  const { writer, place, actor, at, record } = work
  const { subject, period, aspect } = value
  const [held] = await lockItemRows(writer, place, [subject.id])
  const reaches = (unit: string): boolean => input.units === 'all' || input.units.includes(unit)
  // What is in nobody's reach is absent, whatever became of it.
  if (!held || !(input.office || held.duties.some(({ unit }) => reaches(unit)))) throw new LedgerProblem('not-found')
  const item = await holdIssuedItem(work, subject.id)
  const lead = leadOf(item)
  const isHead = lead !== null && reaches(lead)
  if (aspect === 'reported' ? !isHead : !input.office) throw new LedgerProblem('value-of-others', { name: item.title })
  await checkNewest(work, value)
  const entries = ((await listItemEntries(writer, place, [item.id])).get(item.id) ?? []).filter(
    (one) => one.period === period,
  )
  const reporters = entries.flatMap(({ submittedBy, approvedBy }) => [submittedBy, approvedBy])
  if (aspect === 'verified' && reporters.includes(actor)) throw new LedgerProblem('own-report')
  const after = await withdraw(work, value, words)
  if (aspect !== 'reported') return after
  for (const { unit } of entries) {
    const before = await lockEntryRow(writer, place, { item: item.id, period, unit })
    if (!before?.approved?.figure) continue
    const reopened = withdrawFigure(before, words)
    await writeEntryRow(writer, place, reopened, { actor, at })
    record({ action: 'entry-reopened', what: `item:${item.id}`, before, after: reopened })
  }
  return after
}

/** What was said of a series: by the unit that owns it, or by the office; what was verified only by the office. */
async function withdrawFromSeries(work: Work, value: Observation, words: string, input: WithdrawValueInput) {
  const { writer, place, actor } = work
  const { subject, period, aspect } = value
  const series = (await listSeriesRows(writer, place)).find(({ id }) => id === subject.id)
  if (!series) throw new LedgerProblem('not-found')
  const { owner, name } = series
  const isOwner = owner !== null && (input.units === 'all' || input.units.includes(owner))
  if (!input.office && !(aspect === 'reported' && isOwner)) throw new LedgerProblem('value-of-others', { name })
  await checkNewest(work, value)
  const reported = await findNewestObservation(writer, place, { subject, period, aspect: 'reported' })
  // Of a withdrawal the author is who withdrew, not who reported.
  const reporter = reported && !isWithdrawn(reported) ? reported.author : null
  if (aspect === 'verified' && reporter === actor) throw new LedgerProblem('own-report')
  return withdraw(work, value, words)
}

/**
 * Withdraws (撤回) a value that was reported, verified or stated, with words. It stays in the history as what was said; lights
 * of days from then on fall back to what still stands, and those of days before stay. An entry whose figure it was is the
 * unit's again.
 * @throws LedgerProblem `not-found`, `value-replaced`, `value-of-others`, `own-report`, `not-issued`,
 * `item-ended`, `invalid-request`
 */
export const withdrawValue: Command<WithdrawValueInput, Observation> = {
  name: 'withdraw-value',
  actions: ['value-withdrawn', 'entry-reopened'],
  repetition: 'keyed',
  async run(work, input) {
    const words = input.words.trim()
    if (words === '' || words.length > 1000) throw new LedgerProblem('invalid-request', { where: 'words' })
    const value = await findObservationRow(work.writer, work.place, input.value)
    if (!value) throw new LedgerProblem('not-found')
    const fromSeries = value.subject.kind === 'indicator'
    return fromSeries ? withdrawFromSeries(work, value, words, input) : withdrawFromItem(work, value, words, input)
  },
}
