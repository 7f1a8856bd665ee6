import type { Breakdown, BreakdownState, Confirmation, Slot, Supplement } from '../domain/breakdown.ts'
import type { Reader, Writer } from './database.ts'
import { json, jsonOrNull } from './json.ts'
import { inBatches } from './upsert.ts'

interface By {
  readonly actor: string
  readonly at: string
}

const columns = [
  'year',
  'state',
  'confirmations',
  'meeting',
  'adopted_on as adoptedOn',
  'issue_number as issueNumber',
  'issued_on as issuedOn',
  'baseline_sha256 as baselineSha256',
  'supplements',
  'version',
] as const

function show<R extends { state: string; confirmations: unknown; supplements: unknown }>(row: R) {
  return {
    ...row,
    state: row.state as BreakdownState,
    confirmations: row.confirmations as readonly Confirmation[],
    supplements: row.supplements as readonly Supplement[],
  }
}

/** The breakdown of a year. */
export async function findBreakdownRow(reader: Reader, place: string, year: number): Promise<Breakdown | null> {
  const query = reader.selectFrom('breakdown').select(columns).where('place_code', '=', place).where('year', '=', year)
  const row = await query.executeTakeFirst()
  return row ? show(row) : null
}

/** The breakdowns of a place, the newest year first. */
export async function listBreakdownRows(reader: Reader, place: string): Promise<Breakdown[]> {
  const query = reader.selectFrom('breakdown').select(columns).where('place_code', '=', place)
  return (await query.orderBy('year', 'desc').execute()).map(show)
}

/** The breakdown of a year, held until the transaction ends. */
export async function lockBreakdownRow(writer: Writer, place: string, year: number): Promise<Breakdown | null> {
  const query = writer.selectFrom('breakdown').select(columns).where('place_code', '=', place).where('year', '=', year)
  const row = await query.forUpdate().executeTakeFirst()
  return row ? show(row) : null
}

const valuesOf = (row: Breakdown, by: By) => ({
  state: row.state,
  confirmations: json(row.confirmations),
  meeting: row.meeting,
  adopted_on: row.adoptedOn,
  issue_number: row.issueNumber,
  issued_on: row.issuedOn,
  baseline_sha256: row.baselineSha256,
  supplements: json(row.supplements),
  version: row.version,
  changed_at: by.at,
  changed_by: by.actor,
})

/** Adds the breakdown of a year. */
export async function insertBreakdown(writer: Writer, place: string, row: Breakdown, by: By): Promise<void> {
  await writer
    .insertInto('breakdown')
    .values({ place_code: place, year: row.year, ...valuesOf(row, by) })
    .execute()
}

/** Puts a breakdown's newest version in place of the one before. */
export async function updateBreakdown(writer: Writer, place: string, row: Breakdown, by: By): Promise<void> {
  await writer
    .updateTable('breakdown')
    .set(valuesOf(row, by))
    .where('place_code', '=', place)
    .where('year', '=', row.year)
    .execute()
}

/** The slots of a year's packs, by commitment and number. */
export async function listSlotRows(reader: Reader, place: string, year: number): Promise<Slot[]> {
  const rows = await reader
    .selectFrom('project_slot')
    .select(['commitment', 'number', 'name', 'excuse', 'version'])
    .where('place_code', '=', place)
    .where('year', '=', year)
    .orderBy('commitment')
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, excuse: row.excuse as Slot['excuse'] }))
}

/** Adds slots. */
export async function insertSlots(
  writer: Writer,
  place: string,
  year: number,
  slots: readonly Slot[],
  by: By,
): Promise<void> {
  const rows = slots.map(({ commitment, number, name, excuse, version }) => ({
    place_code: place,
    year,
    commitment,
    number,
    name,
    excuse: jsonOrNull(excuse),
    version,
    changed_at: by.at,
    changed_by: by.actor,
  }))
  for (const batch of inBatches(rows)) await writer.insertInto('project_slot').values(batch).execute()
}

/** Puts a slot's newest version in place of the one before. */
export async function updateSlot(writer: Writer, place: string, year: number, slot: Slot, by: By): Promise<void> {
  const { name, excuse, version } = slot
  await writer
    .updateTable('project_slot')
    .set({ name, excuse: jsonOrNull(excuse), version, changed_at: by.at, changed_by: by.actor })
    .where('place_code', '=', place)
    .where('year', '=', year)
    .where('commitment', '=', slot.commitment)
    .where('number', '=', slot.number)
    .execute()
}
