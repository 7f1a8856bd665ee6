import { sql } from 'kysely'
import type { CommitmentKind, CommitmentTarget, CommitmentView } from '../domain/commitment.ts'
import type { Reader, Writer } from './database.ts'
import { json, jsonOrNull } from './json.ts'
import { inBatches } from './upsert.ts'

const columns = [
  'address',
  'number',
  'document',
  'year',
  'kind',
  'quote_start',
  'quote_end',
  'quote',
  'sentence_start',
  'sentence_end',
  'sentence',
  'section_id',
  'section_title',
  'verb',
  'objects',
  'target',
  'stated',
  'named',
  'adopted_at as adoptedAt',
  'version',
] as const

interface Row {
  address: string
  number: number
  document: string
  year: number
  kind: string
  quote_start: number
  quote_end: number
  quote: string
  sentence_start: number
  sentence_end: number
  sentence: string
  section_id: string | null
  section_title: string | null
  verb: string | null
  objects: unknown
  target: unknown
  stated: number | null
  named: number | null
  adoptedAt: string
  version: number
}

function show(row: Row): CommitmentView {
  const { quote_start, quote_end, quote, sentence_start, sentence_end, sentence, section_id, section_title, ...rest } =
    row
  return {
    ...rest,
    kind: row.kind as CommitmentKind,
    quote: { start: quote_start, end: quote_end, quote },
    sentence: { start: sentence_start, end: sentence_end, quote: sentence },
    section: section_id === null ? null : { id: section_id, title: section_title ?? '' },
    objects: row.objects as string[],
    target: row.target as CommitmentTarget | null,
  }
}

/** Which commitments, in which order. `q` is found anywhere in the sentence; `%` and `_` mean themselves. */
export interface CommitmentFilter {
  readonly document?: string | undefined
  readonly year?: number | undefined
  readonly kind?: CommitmentKind | undefined
  readonly q?: string | undefined
  readonly sort?: 'number' | '-number' | 'kind' | 'section' | undefined
}

/** The commitments that a filter finds, in its order: newest year first; within a year by the order asked for. */
function selectCommitments(
  reader: Reader,
  place: string,
  { document, year, kind, q, sort = 'number' }: CommitmentFilter,
) {
  let query = reader.selectFrom('commitment').where('place_code', '=', place)
  if (document !== undefined) query = query.where('document', '=', document)
  if (year !== undefined) query = query.where('year', '=', year)
  if (kind !== undefined) query = query.where('kind', '=', kind)
  // A position and not a pattern: nothing in the words has a second meaning.
  if (q !== undefined && q !== '') query = query.where(sql<number>`strpos(sentence, ${q})`, '>', 0)
  query = query.orderBy('year', sort === '-number' ? 'asc' : 'desc')
  if (sort === 'kind') query = query.orderBy('kind')
  // Sections lie in the order of the text, which their ids as text do not.
  if (sort === 'section') query = query.orderBy('document').orderBy('quote_start')
  return query.orderBy('number', sort === '-number' ? 'desc' : 'asc')
}

/** A place's commitments, whole. */
export async function listCommitmentRows(
  reader: Reader,
  place: string,
  filter: CommitmentFilter,
): Promise<CommitmentView[]> {
  const rows = await selectCommitments(reader, place, filter).select(columns).execute()
  return rows.map(show)
}

/** Addresses of the same commitments in the same order, and nothing else of them. */
export async function listCommitmentAddressRows(
  reader: Reader,
  place: string,
  filter: CommitmentFilter,
): Promise<string[]> {
  const rows = await selectCommitments(reader, place, filter).select('address').execute()
  return rows.map(({ address }) => address)
}

/** Commitments by their addresses, in the order of these; one that is not there is passed over. */
export async function listCommitmentRowsAt(
  reader: Reader,
  place: string,
  addresses: readonly string[],
): Promise<CommitmentView[]> {
  if (addresses.length === 0) return []
  const query = reader.selectFrom('commitment').select(columns).where('place_code', '=', place)
  const rows = await query.where('address', 'in', addresses).execute()
  const found = new Map(rows.map((row) => [row.address, row]))
  return addresses.flatMap((address) => {
    const row = found.get(address)
    return row ? [show(row)] : []
  })
}

/** One commitment by its address. */
export async function findCommitmentRow(
  reader: Reader,
  place: string,
  address: string,
): Promise<CommitmentView | null> {
  const query = reader.selectFrom('commitment').select(columns).where('place_code', '=', place)
  const row = await query.where('address', '=', address).executeTakeFirst()
  return row ? show(row) : null
}

/** The last running number of a year; 0 when the year has none. */
export async function findLastNumber(reader: Reader, place: string, year: number): Promise<number> {
  const row = await reader
    .selectFrom('commitment')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('place_code', '=', place)
    .where('year', '=', year)
    .executeTakeFirst()
  return row?.number ?? 0
}

/** Adds adopted commitments. */
export async function insertCommitments(
  writer: Writer,
  place: string,
  rows: readonly CommitmentView[],
  by: { readonly textVersion: number; readonly actor: string },
): Promise<void> {
  for (const batch of inBatches(rows)) {
    const values = batch.map((row) => ({
      place_code: place,
      year: row.year,
      number: row.number,
      address: row.address,
      document: row.document,
      text_version: by.textVersion,
      kind: row.kind,
      quote_start: row.quote.start,
      quote_end: row.quote.end,
      quote: row.quote.quote,
      sentence_start: row.sentence.start,
      sentence_end: row.sentence.end,
      sentence: row.sentence.quote,
      section_id: row.section?.id ?? null,
      section_title: row.section?.title ?? null,
      verb: row.verb,
      objects: json(row.objects),
      target: jsonOrNull(row.target),
      stated: row.stated,
      named: row.named,
      adopted_at: row.adoptedAt,
      adopted_by: by.actor,
      version: row.version,
    }))
    await writer.insertInto('commitment').values(values).execute()
  }
}

/** Years in which a place has commitments, newest first. */
export async function listCommitmentYears(reader: Reader, place: string): Promise<number[]> {
  const rows = await reader.selectFrom('commitment').select('year').distinct().where('place_code', '=', place).execute()
  return rows.map(({ year }) => year).sort((a, b) => b - a)
}

/** How many commitments of each kind a place has. */
export async function countCommitments(reader: Reader, place: string): Promise<Record<CommitmentKind, number>> {
  const rows = await reader
    .selectFrom('commitment')
    .select(['kind', ({ fn }) => fn.countAll<string>().as('count')])
    .where('place_code', '=', place)
    .groupBy('kind')
    .execute()
  const counts: Record<CommitmentKind, number> = { target: 0, task: 0, project: 0 }
  for (const { kind, count } of rows) counts[kind as CommitmentKind] = Number(count)
  return counts
}

/** Quotes of a place's commitments with the text version they were taken from, for checking them against it. */
export function listCommitmentQuotes(reader: Reader, place: string) {
  return reader
    .selectFrom('commitment')
    .select([
      'address',
      'document',
      'text_version as textVersion',
      'quote_start',
      'quote_end',
      'quote',
      'sentence_start',
      'sentence_end',
      'sentence',
    ])
    .where('place_code', '=', place)
    .execute()
}
