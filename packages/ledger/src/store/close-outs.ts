import type { CloseOut } from '../domain/progress.ts'
import type { Reader, Writer } from './database.ts'
import { json } from './json.ts'
import { inBatches } from './upsert.ts'

const columns = [
  'item',
  'unit',
  'state',
  'statement',
  'evidence',
  'proposed_at as proposedAt',
  'proposed_by as proposedBy',
  'signed_at as signedAt',
  'signed_by as signedBy',
  'checked_at as checkedAt',
  'checked_by as checkedBy',
  'method',
  'answer',
  'version',
] as const

/** The close-outs of items. */
export async function listCloseOutRows(
  reader: Reader,
  place: string,
  { items }: { readonly items: readonly string[] },
): Promise<CloseOut[]> {
  const found: CloseOut[] = []
  for (const batch of inBatches(items)) {
    const query = reader.selectFrom('close_out').select(columns).where('place_code', '=', place)
    const rows = await query.where('item', 'in', batch).orderBy('item').execute()
    found.push(...rows.map((row) => row as CloseOut))
  }
  return found
}

/** The close-out of an item, held until the transaction ends; the item is held already. */
export async function lockCloseOutRow(writer: Writer, place: string, item: string): Promise<CloseOut | null> {
  const query = writer.selectFrom('close_out').select(columns).where('place_code', '=', place).where('item', '=', item)
  return ((await query.forUpdate().executeTakeFirst()) as CloseOut | undefined) ?? null
}

/** Adds a close-out in its first version, or puts its newest in place of the one before. */
export async function writeCloseOutRow(writer: Writer, place: string, row: CloseOut): Promise<void> {
  const { proposedAt, proposedBy, signedAt, signedBy, checkedAt, checkedBy, item, evidence, ...rest } = row
  const values = {
    ...rest,
    evidence: json(evidence),
    proposed_at: proposedAt,
    proposed_by: proposedBy,
    signed_at: signedAt,
    signed_by: signedBy,
    checked_at: checkedAt,
    checked_by: checkedBy,
  }
  if (row.version === 1) {
    await writer
      .insertInto('close_out')
      .values({ place_code: place, item, ...values })
      .execute()
    return
  }
  await writer.updateTable('close_out').set(values).where('place_code', '=', place).where('item', '=', item).execute()
}
