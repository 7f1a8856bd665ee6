import { sql } from 'kysely'
import { type AuditEntry, type Checkpoint, firstHash, hashEntry } from '../domain/audit.ts'
import type { Reader, Writer } from './database.ts'
import { json } from './json.ts'
import { inBatches, insertIfAbsent } from './upsert.ts'

/** What a command has to say for the record; the rest of the entry is added when it is written. */
export interface AuditDraft {
  readonly action: string
  readonly what: string
  readonly before: unknown
  readonly after: unknown
  /** The place whose record it belongs to, where that is not the command's own. */
  readonly place?: string
}

/** Locks the head of a place's chain until the transaction ends, so that its order is total. */
export async function lockHead(writer: Writer, place: string): Promise<Checkpoint> {
  await insertIfAbsent(writer, 'chain_head', { place_code: place, sequence: 0, hash: firstHash })
  return writer
    .selectFrom('chain_head')
    .select(['sequence', 'hash'])
    .where('place_code', '=', place)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

interface By {
  readonly place: string
  readonly actor: string
  readonly at: string
}

/**
 * Appends entries to the chains of the places they belong to, in the caller's transaction. Chains are locked by place code,
 * so that two that write to several wait for one another and not in a circle.
 */
export async function appendAuditEntries(writer: Writer, by: By, drafts: readonly AuditDraft[]): Promise<void> {
  const places = [...new Set(drafts.map(({ place = by.place }) => place))].sort()
  for (const place of places) {
    const own = drafts.filter((draft) => (draft.place ?? by.place) === place)
    await appendToChain(writer, { ...by, place }, own)
  }
}

async function appendToChain(writer: Writer, by: By, drafts: readonly AuditDraft[]): Promise<void> {
  let { sequence, hash } = await lockHead(writer, by.place)
  const rows = drafts.map(({ action, what, before, after }) => {
    sequence += 1
    // What is hashed is what comes back from the database: JSON without `undefined`.
    const values = JSON.parse(json({ before: before ?? null, after: after ?? null })) as {
      before: unknown
      after: unknown
    }
    const entry = { ...by, sequence, action, what, ...values, previousHash: hash, algorithm: 'sha256' }
    const previous_hash = hash
    hash = hashEntry(entry)
    return {
      place_code: by.place,
      sequence,
      at: by.at,
      actor: by.actor,
      action,
      what,
      before: json(values.before),
      after: json(values.after),
      previous_hash,
      hash,
      algorithm: entry.algorithm,
    }
  })
  for (const batch of inBatches(rows)) await writer.insertInto('audit_entry').values(batch).execute()
  await writer.updateTable('chain_head').set({ sequence, hash }).where('place_code', '=', by.place).execute()
}

const columns = [
  'place_code as place',
  'sequence',
  'at',
  'actor',
  'action',
  'what',
  'before',
  'after',
  'previous_hash as previousHash',
  'hash',
  'algorithm',
] as const

/** A page of a place's record, newest first, and how many entries there are. */
export async function pageAuditEntries(
  reader: Reader,
  place: string,
  page: { readonly before?: number | undefined; readonly limit: number; readonly actions?: readonly string[] },
): Promise<{ entries: AuditEntry[]; total: number }> {
  let query = reader.selectFrom('audit_entry').select(columns).where('place_code', '=', place)
  if (page.before !== undefined) query = query.where('sequence', '<', page.before)
  if (page.actions !== undefined) query = query.where('action', 'in', page.actions)
  const entries = await query.orderBy('sequence', 'desc').limit(page.limit).execute()
  const head = await findChainHead(reader, place)
  return { entries, total: head?.sequence ?? 0 }
}

/** The last entries on signing in to an account, the newest first; found by an index of their own, however long the record is. */
export function listSignInsOf(
  reader: Reader,
  home: string,
  account: string,
  limit: number,
): Promise<Pick<AuditEntry, 'at' | 'action' | 'after'>[]> {
  return reader
    .selectFrom('audit_entry')
    .select(['at', 'action', 'after'])
    .where('place_code', '=', home)
    .where('what', '=', `account:${account}`)
    .where(sql<boolean>`action in ('session-opened', 'sign-in-failed')`)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute()
}

/** Entries of a place's chain after a sequence, oldest first. */
export function listEntriesAfter(reader: Reader, place: string, after: number, limit: number): Promise<AuditEntry[]> {
  return reader
    .selectFrom('audit_entry')
    .select(columns)
    .where('place_code', '=', place)
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(limit)
    .execute()
}

/** The head of a place's chain, when it has one. */
export async function findChainHead(reader: Reader, place: string): Promise<Checkpoint | null> {
  const row = await reader
    .selectFrom('chain_head')
    .select(['sequence', 'hash'])
    .where('place_code', '=', place)
    .executeTakeFirst()
  return row ?? null
}

/** Every place that has a chain, a head or entries; a place whose head was removed is still found. */
export async function listChains(reader: Reader): Promise<string[]> {
  const heads = await reader.selectFrom('chain_head').select('place_code').execute()
  const entries = await reader.selectFrom('audit_entry').select('place_code').distinct().execute()
  const places = await reader.selectFrom('place').select('place_code').execute()
  return [...new Set([...heads, ...entries, ...places].map((row) => row.place_code))].sort()
}

/** The last entry of a place's chain and what its head says, seen at one moment: they differ only when somebody meddled. */
export async function readChainEnd(reader: Reader, place: string): Promise<{ last: number; head: number }> {
  const row = await reader
    .selectNoFrom(({ selectFrom }) => [
      selectFrom('audit_entry')
        .select((entry) => entry.fn.max('sequence').as('last'))
        .where('place_code', '=', place)
        .as('last'),
      selectFrom('chain_head').select('sequence').where('place_code', '=', place).as('head'),
    ])
    .executeTakeFirstOrThrow()
  return { last: row.last ?? 0, head: row.head ?? 0 }
}
