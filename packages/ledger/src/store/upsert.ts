import type { InsertObject } from 'kysely'
import type { Database, Writer } from './database.ts'

/**
 * Adds a row unless one with the same key is there. The one place where conflicts are handled: engines differ in more than this.
 * Waits for a transaction that is adding the same key at this moment.
 * @returns true when the row was added
 */
export async function insertIfAbsent<T extends keyof Database>(
  writer: Writer,
  table: T,
  row: InsertObject<Database, T>,
): Promise<boolean> {
  const result = await writer
    .insertInto(table)
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Splits rows so that one statement stays below the protocol's 65,535 parameters. */
export function inBatches<R>(rows: readonly R[], size = 500): R[][] {
  const batches: R[][] = []
  for (let index = 0; index < rows.length; index += size) batches.push(rows.slice(index, index + size))
  return batches
}
