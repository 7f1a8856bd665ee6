import type { UnitEvent, UnitEventKind, UnitFacts } from '../domain/unit-event.ts'
import type { Reader, Writer } from './database.ts'
import { json, jsonOrNull } from './json.ts'
import { inBatches } from './upsert.ts'

/** Keeps what became of units. */
export async function insertUnitEvents(writer: Writer, place: string, events: readonly UnitEvent[]): Promise<void> {
  const rows = events.map(({ id, unit, kind, successor, effectiveOn, document, before, after, at, by }) => ({
    place_code: place,
    id,
    unit,
    kind,
    successor,
    effective_on: effectiveOn,
    document,
    before: jsonOrNull(before),
    after: json(after),
    made_at: at,
    made_by: by,
  }))
  for (const batch of inBatches(rows)) await writer.insertInto('unit_event').values(batch).execute()
}

/** What became of a place's units, or of one of them and of those that went into it; the latest first. */
export async function listUnitEventRows(reader: Reader, place: string, unit?: string): Promise<UnitEvent[]> {
  let query = reader
    .selectFrom('unit_event')
    .select(['id', 'unit', 'kind', 'successor', 'effective_on as effectiveOn', 'document', 'before', 'after'])
    .select(['made_at as at', 'made_by as by'])
    .where('place_code', '=', place)
  if (unit !== undefined) query = query.where((of) => of.or([of('unit', '=', unit), of('successor', '=', unit)]))
  const rows = await query.orderBy('effective_on', 'desc').orderBy('id', 'desc').execute()
  return rows.map((row) => ({
    ...row,
    kind: row.kind as UnitEventKind,
    before: row.before as UnitFacts | null,
    after: row.after as UnitFacts,
  }))
}
