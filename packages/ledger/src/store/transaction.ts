import { CompiledQuery, type Kysely, sql } from 'kysely'
import type { Database, Reader, Writer } from './database.ts'

/** Runs work in one transaction: committed when it returns, undone when it throws. */
export function inTransaction<T>(db: Kysely<Database>, work: (writer: Writer) => Promise<T>): Promise<T> {
  return db.transaction().execute(work)
}

/** Reads as if at one moment, however many statements it takes. Whoever tries to write is refused by the database. */
export function inSnapshot<T>(db: Kysely<Database>, read: (reader: Reader) => Promise<T>): Promise<T> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read)
}

/** Waits for rows that others hold are bounded, so that a stuck transaction is told and not waited for. */
export async function boundWaits(writer: Writer): Promise<void> {
  await sql`set local lock_timeout = '10s'`.execute(writer)
}

/** Gives the room of dead rows back and counts anew what the planner goes by. */
export async function vacuum(db: Kysely<Database>): Promise<void> {
  await db.executeQuery(CompiledQuery.raw('vacuum analyze'))
}
