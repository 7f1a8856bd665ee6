import { findSeries } from '../domain/find-series.ts'
import { placeDate } from '../domain/place-date.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { changedFields, checkEntry, type EntryBody, type ProgressEntry, saveBody } from '../domain/progress-entry.ts'
import type { WorkItem } from '../domain/work-item.ts'
import { findEvidenceRows } from '../store/evidence.ts'
import { dueReportsOf, readPlaceSeries } from '../store/item-histories.ts'
import { getPlaceLaw } from '../store/place-law.ts'
import { lockEntryRow, writeEntryRow } from '../store/progress-entries.ts'
import { listUnitRows } from '../store/units.ts'
import type { Command, Work } from './command.ts'
import { holdOwnItem } from './support/hold-item.ts'

/** What a unit says of an item for a period, in the version that was seen; 0 for the first. */
export interface SaveEntryInput {
  readonly item: string
  readonly period: string
  readonly unit: string
  readonly expectedVersion: number
  readonly body: EntryBody
}

/** A value that somebody else owns is not asked for: statistics come from who publishes them, once. */
async function checkOwner({ writer, place }: Work, item: WorkItem, { unit, body }: SaveEntryInput): Promise<void> {
  if (body.figure === null) return
  const { series, ties } = await readPlaceSeries(writer, place)
  const owner = findSeries(item, 'own', series, ties)?.owner ?? null
  if (owner === null || owner === unit) return
  const units = await listUnitRows(writer, place)
  throw new LedgerProblem('value-owned', { unit: units.find(({ id }) => id === owner)?.name ?? owner })
}

/**
 * Saves what a unit says of an item for a period, as it types; nobody else takes it for reported until it is submitted.
 * @throws LedgerProblem `not-found`, `not-issued`, `item-ended`, `not-on-duty`, `period-not-due`, `value-owned`,
 * `entry-approved`, `unit-differs`, `version-conflict`, `invalid-request`
 */
export const saveEntry: Command<SaveEntryInput, ProgressEntry> = {
  name: 'save-entry',
  actions: ['entry-saved'],
  repetition: 'keyed',
  async run(work, input) {
    const { writer, place, actor, at, record } = work
    const { period, unit, body, expectedVersion } = input
    const item = await holdOwnItem(work, input.item, unit)
    const { law } = await getPlaceLaw(writer, place)
    if (!dueReportsOf(item, law).some((due) => due.period === period)) {
      throw new LedgerProblem('period-not-due', { period, title: item.title })
    }
    checkEntry(body, item, placeDate(at))
    const key = { item: item.id, period, unit }
    const before = await lockEntryRow(writer, place, key)
    const after = saveBody(before, key, body, expectedVersion)
    if (after === before || (before && before.state !== 'submitted' && changedFields(before.body, body).length === 0)) {
      return before
    }
    await checkOwner(work, item, input)
    const found = await findEvidenceRows(writer, place, body.evidence)
    if (found.length !== body.evidence.length) throw new LedgerProblem('invalid-request', { where: 'evidence' })
    await writeEntryRow(writer, place, after, { actor, at })
    record({ action: 'entry-saved', what: `item:${item.id}`, before, after })
    return after
  },
}
