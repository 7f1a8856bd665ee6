import { findSeries } from '../../domain/find-series.ts'
import { placeDate } from '../../domain/place-date.ts'
import { LedgerProblem } from '../../domain/problem.ts'
import { changedFields, checkEntry, type EntryBody, type ProgressEntry, saveBody } from '../../domain/progress-entry.ts'
import type { WorkItem } from '../../domain/work-item.ts'
import type { Law } from '../../law/law.ts'
import { dueReportsOf, type PlaceSeries, readPlaceSeries } from '../../store/item-histories.ts'
import { getPlaceLaw } from '../../store/place-law.ts'
import { lockEntryRow, writeEntryRow } from '../../store/progress-entries.ts'
import { listUnitRows } from '../../store/units.ts'
import type { Work } from '../command.ts'
import { checkEvidence } from './check-evidence.ts'
import { holdOwnItem } from './hold-item.ts'

/** What a unit says of an item for a period, in the version that was seen; 0 for the first. */
export interface SaveEntryInput {
  readonly item: string
  readonly period: string
  readonly unit: string
  readonly expectedVersion: number
  readonly body: EntryBody
}

/** What saving goes by, read once for however many entries. */
interface SaveRules extends PlaceSeries {
  readonly law: Law
}

/** Reads what saving goes by. */
export async function readSaveRules({ writer, place }: Work): Promise<SaveRules> {
  return { law: (await getPlaceLaw(writer, place)).law, ...(await readPlaceSeries(writer, place)) }
}

/** A value that somebody else owns is not asked for: statistics come from who publishes them, once. */
async function checkOwner(work: Work, item: WorkItem, { unit, body }: SaveEntryInput, rules: SaveRules): Promise<void> {
  if (body.figure === null) return
  const owner = findSeries(item, 'own', rules.series, rules.ties)?.owner ?? null
  if (owner === null || owner === unit) return
  const units = await listUnitRows(work.writer, work.place)
  throw new LedgerProblem('value-owned', { unit: units.find(({ id }) => id === owner)?.name ?? owner })
}

/**
 * Saves one entry in an open transaction, with its line in the record; said again, it keeps its version.
 * @throws LedgerProblem as `saveEntry`
 */
export async function saveHeld(work: Work, input: SaveEntryInput, rules: SaveRules): Promise<ProgressEntry> {
  const { writer, place, actor, at, record } = work
  const { period, unit, body, expectedVersion } = input
  const item = await holdOwnItem(work, input.item, unit)
  if (!dueReportsOf(item, rules.law).some((due) => due.period === period)) {
    throw new LedgerProblem('period-not-due', { period, title: item.title })
  }
  checkEntry(body, item, placeDate(at))
  const key = { item: item.id, period, unit }
  const before = await lockEntryRow(writer, place, key)
  const after = saveBody(before, key, body, expectedVersion)
  const same = before && before.state !== 'submitted' && changedFields(before.body, body).length === 0
  if (before && (after === before || same)) return before
  await checkOwner(work, item, input, rules)
  await checkEvidence(work, body.evidence, { item: item.id, unit })
  await writeEntryRow(writer, place, after, { actor, at })
  record({ action: 'entry-saved', what: `item:${item.id}`, before, after })
  return after
}
