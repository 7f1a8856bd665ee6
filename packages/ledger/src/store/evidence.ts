import type { Evidence, EvidenceKind } from '../domain/progress.ts'
import type { Reader, Writer } from './database.ts'
import { inBatches, insertIfAbsent } from './upsert.ts'

const columns = [
  'id',
  'kind',
  'title',
  'reference',
  'unit',
  'file_name as fileName',
  'media_type as mediaType',
  'size',
  'sha256',
  'added_at as at',
  'added_by as by',
] as const

type Row = Omit<Evidence, 'items' | 'kind'> & { readonly kind: string }

/** Rows with the items that each piece serves. */
async function withItems(reader: Reader, place: string, rows: readonly Row[]): Promise<Evidence[]> {
  const items = new Map<string, string[]>()
  for (const batch of inBatches(rows.map(({ id }) => id))) {
    const uses = await reader
      .selectFrom('evidence_use')
      .select(['evidence', 'item'])
      .where('place_code', '=', place)
      .where('evidence', 'in', batch)
      .orderBy('item')
      .execute()
    for (const { evidence, item } of uses) items.set(evidence, [...(items.get(evidence) ?? []), item])
  }
  return rows.map((row) => ({ ...row, kind: row.kind as EvidenceKind, items: items.get(row.id) ?? [] }))
}

/** Pieces of evidence by their ids; those that are not there are left out. */
export async function findEvidenceRows(reader: Reader, place: string, ids: readonly string[]): Promise<Evidence[]> {
  if (ids.length === 0) return []
  const query = reader.selectFrom('evidence').select(columns).where('place_code', '=', place).where('id', 'in', ids)
  return withItems(reader, place, await query.orderBy('added_at').orderBy('id').execute())
}

/** Evidence of an item, or all that units in reach have added or use; the newest first. */
export async function listEvidenceRows(
  reader: Reader,
  place: string,
  filter: { readonly item?: string | undefined; readonly units: 'all' | readonly string[]; readonly limit: number },
): Promise<Evidence[]> {
  let query = reader.selectFrom('evidence').select(columns).where('place_code', '=', place)
  const { item, units } = filter
  if (item !== undefined) {
    query = query.where((where) =>
      where.exists(
        where
          .selectFrom('evidence_use')
          .select('evidence_use.item')
          .where('evidence_use.place_code', '=', place)
          .whereRef('evidence_use.evidence', '=', 'evidence.id')
          .where('evidence_use.item', '=', item),
      ),
    )
  } else if (units !== 'all') {
    if (units.length === 0) return []
    query = query.where('unit', 'in', units)
  }
  return withItems(reader, place, await query.orderBy('added_at', 'desc').orderBy('id').limit(filter.limit).execute())
}

/** A file as it was added. */
export interface EvidenceBytes {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** The bytes of a piece of evidence; null where it has none. */
export async function findEvidenceBytes(reader: Reader, place: string, id: string): Promise<EvidenceBytes | null> {
  const row = await reader
    .selectFrom('evidence')
    .select(['bytes', 'file_name', 'media_type'])
    .where('place_code', '=', place)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row?.bytes) return null
  return { bytes: row.bytes, fileName: row.file_name ?? id, mediaType: row.media_type ?? 'application/octet-stream' }
}

/** The piece of a unit, or of the office (null), whose file has these bytes; null when none has. */
export async function findEvidenceBySha256(
  reader: Reader,
  place: string,
  sha256: string,
  unit: string | null,
): Promise<Evidence | null> {
  const query = reader.selectFrom('evidence').select(columns).where('place_code', '=', place)
  const own = query.where('sha256', '=', sha256).where('unit', unit === null ? 'is' : '=', unit)
  const [found = null] = await withItems(reader, place, await own.limit(1).execute())
  return found
}

/** Keeps a piece of evidence with its file. */
export async function insertEvidence(
  writer: Writer,
  place: string,
  { items: _items, fileName, mediaType, at, by, ...rest }: Evidence,
  bytes: Uint8Array | null,
): Promise<void> {
  await writer
    .insertInto('evidence')
    .values({
      place_code: place,
      ...rest,
      file_name: fileName,
      media_type: mediaType,
      bytes,
      added_at: at,
      added_by: by,
    })
    .execute()
}

/** Ties pieces of evidence to an item; what is tied already stays. */
export async function useEvidence(
  writer: Writer,
  place: string,
  { item, evidence }: { readonly item: string; readonly evidence: readonly string[] },
  { actor, at }: { readonly actor: string; readonly at: string },
): Promise<void> {
  for (const id of evidence) {
    const row = { place_code: place, evidence: id, item, added_at: at, added_by: actor }
    await insertIfAbsent(writer, 'evidence_use', row)
  }
}
