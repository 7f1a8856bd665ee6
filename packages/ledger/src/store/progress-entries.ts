import type { ReportMade } from '../domain/item-history.ts'
import type { EntryBody, EntryField, EntryState, ProgressEntry } from '../domain/progress-entry.ts'
import type { Reader, Writer } from './database.ts'
import { json, jsonOrNull } from './json.ts'
import { inBatches } from './upsert.ts'

const columns = [
  'item',
  'period',
  'unit',
  'state',
  'body',
  'approved',
  'returned_words as returnedWords',
  'unlocked',
  'submitted_on as submittedOn',
  'submitted_by as submittedBy',
  'approved_by as approvedBy',
  'version',
] as const

const show = <R extends { state: string; body: unknown; approved: unknown; unlocked: unknown }>(row: R) => ({
  ...row,
  state: row.state as EntryState,
  body: row.body as EntryBody,
  approved: row.approved as EntryBody | null,
  unlocked: row.unlocked as readonly EntryField[],
})

/** Entries of a unit's month. */
export async function listSheetEntries(
  reader: Reader,
  place: string,
  { unit, periods }: { readonly unit: string; readonly periods: readonly string[] },
): Promise<ProgressEntry[]> {
  if (periods.length === 0) return []
  const rows = await reader
    .selectFrom('progress_entry')
    .select(columns)
    .where('place_code', '=', place)
    .where('unit', '=', unit)
    .where('period', 'in', periods)
    .execute()
  return rows.map(show)
}

/** Entries of items, by item, the earliest period first. */
export async function listItemEntries(
  reader: Reader,
  place: string,
  items: readonly string[],
): Promise<Map<string, ProgressEntry[]>> {
  const found = new Map<string, ProgressEntry[]>()
  for (const batch of inBatches([...new Set(items)])) {
    const rows = await reader
      .selectFrom('progress_entry')
      .select(columns)
      .where('place_code', '=', place)
      .where('item', 'in', batch)
      .orderBy('item')
      .orderBy('period')
      .orderBy('unit')
      .execute()
    for (const row of rows.map(show)) {
      const others = found.get(row.item)
      if (others) others.push(row)
      else found.set(row.item, [row])
    }
  }
  return found
}

/** Reports of items that were handed in, by item: for which period and on which day, and nothing of what they said. */
export async function listReportsMade(
  reader: Reader,
  place: string,
  items: readonly string[],
): Promise<Map<string, ReportMade[]>> {
  const found = new Map<string, ReportMade[]>()
  for (const batch of inBatches([...new Set(items)])) {
    const rows = await reader
      .selectFrom('progress_entry')
      .select(['item', 'period', 'submitted_on as on'])
      .where('place_code', '=', place)
      .where('item', 'in', batch)
      .where('submitted_on', 'is not', null)
      .orderBy('item')
      .orderBy('period')
      .execute()
    for (const { item, period, on } of rows) {
      if (on === null) continue
      const others = found.get(item)
      if (others) others.push({ period, on })
      else found.set(item, [{ period, on }])
    }
  }
  return found
}

type Key = Pick<ProgressEntry, 'item' | 'period' | 'unit'>

/** One entry, held until the transaction ends. */
export async function lockEntryRow(
  writer: Writer,
  place: string,
  { item, period, unit }: Key,
): Promise<ProgressEntry | null> {
  const row = await writer
    .selectFrom('progress_entry')
    .select(columns)
    .where('place_code', '=', place)
    .where('item', '=', item)
    .where('period', '=', period)
    .where('unit', '=', unit)
    .forUpdate()
    .executeTakeFirst()
  return row ? show(row) : null
}

/** Adds an entry, or puts its newest version in place of the one before. */
export async function writeEntryRow(
  writer: Writer,
  place: string,
  entry: ProgressEntry,
  by: { readonly actor: string; readonly at: string },
): Promise<void> {
  const values = {
    state: entry.state,
    body: json(entry.body),
    approved: jsonOrNull(entry.approved),
    returned_words: entry.returnedWords,
    unlocked: json(entry.unlocked),
    submitted_on: entry.submittedOn,
    submitted_by: entry.submittedBy,
    approved_by: entry.approvedBy,
    version: entry.version,
    changed_at: by.at,
    changed_by: by.actor,
  }
  const { item, period, unit } = entry
  if (entry.version === 1) {
    await writer
      .insertInto('progress_entry')
      .values({ place_code: place, item, period, unit, ...values })
      .execute()
    return
  }
  await writer
    .updateTable('progress_entry')
    .set(values)
    .where('place_code', '=', place)
    .where('item', '=', item)
    .where('period', '=', period)
    .where('unit', '=', unit)
    .execute()
}

/** How many entries of a unit's period are in a state. */
export interface EntryCount {
  readonly unit: string
  readonly period: string
  readonly count: number
}

/** Entries of items in one state, counted by unit and period. */
export async function countEntriesByState(
  reader: Reader,
  place: string,
  { items, state }: { readonly items: readonly string[]; readonly state: EntryState },
): Promise<EntryCount[]> {
  const counts = new Map<string, EntryCount>()
  for (const batch of inBatches(items)) {
    const rows = await reader
      .selectFrom('progress_entry')
      .select(({ fn }) => ['unit', 'period', fn.countAll<string>().as('count')])
      .where('place_code', '=', place)
      .where('item', 'in', batch)
      .where('state', '=', state)
      .groupBy(['unit', 'period'])
      .execute()
    for (const { unit, period, count } of rows) {
      const key = `${unit} ${period}`
      counts.set(key, { unit, period, count: Number(count) + (counts.get(key)?.count ?? 0) })
    }
  }
  return [...counts.values()].sort((a, b) => (a.period + a.unit < b.period + b.unit ? -1 : 1))
}

/** An entry the office sent back, and why. */
export type ReturnedEntry = Pick<ProgressEntry, 'item' | 'period' | 'unit' | 'returnedWords' | 'unlocked'>

/** Entries of items that were sent back, by period. */
export async function listReturnedEntries(
  reader: Reader,
  place: string,
  items: readonly string[],
): Promise<ReturnedEntry[]> {
  const found: ReturnedEntry[] = []
  for (const batch of inBatches(items)) {
    const rows = await reader
      .selectFrom('progress_entry')
      .select(['item', 'period', 'unit', 'returned_words as returnedWords', 'unlocked'])
      .where('place_code', '=', place)
      .where('item', 'in', batch)
      .where('state', '=', 'returned')
      .orderBy('period')
      .orderBy('item')
      .execute()
    found.push(...rows.map((row) => ({ ...row, unlocked: row.unlocked as readonly EntryField[] })))
  }
  return found
}
