import { CompiledQuery, type Kysely, sql } from 'kysely'
import type { Database, Reader, Writer } from './database.ts'
import { withoutHurry } from './patience.ts'
import { everyPlace, placeRole, placeSetting } from './place-wall.ts'

/**
 * Says whose rows this transaction may see and write; waits for rows that others hold are bounded, so that a stuck one is
 * told, and so is every statement, a little before the program itself would give it up.
 */
async function enter(writer: Writer, place: string, longest = '25s'): Promise<void> {
  await sql`select set_config(${placeSetting}, ${place}, true), set_config('lock_timeout', '10s', true),
    set_config('statement_timeout', ${longest}, true)`.execute(writer)
}

/** Runs work on one place in one transaction: committed when it returns, undone when it throws. */
export function inTransaction<T>(
  db: Kysely<Database>,
  place: string,
  work: (writer: Writer) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (writer) => {
    await enter(writer, place)
    return work(writer)
  })
}

/**
 * Reads one place as if at one moment, however many statements it takes. Whoever tries to write is refused by the database.
 */
export function inSnapshot<T>(db: Kysely<Database>, place: string, read: (reader: Reader) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (reader) => {
      await enter(reader, place)
      return read(reader)
    })
}

/**
 * As the owner of the tables, over every place, for what is done to the database as a whole: migrations, backup, restore.
 * `read` is a snapshot as {@link inSnapshot}.
 */
export function asOwner<T>(db: Kysely<Database>, mode: 'read' | 'write', work: (writer: Writer) => Promise<T>) {
  const begin = db.transaction()
  const transaction = mode === 'read' ? begin.setIsolationLevel('repeatable read').setAccessMode('read only') : begin
  return withoutHurry(() =>
    transaction.execute(async (writer): Promise<T> => {
      await sql`set local role none`.execute(writer)
      await enter(writer, everyPlace, '0')
      return work(writer)
    }),
  )
}

/** Gives the room of dead rows back and counts anew what the planner goes by. For an embedded database, whose session is one. */
export function vacuum(db: Kysely<Database>): Promise<void> {
  return withoutHurry(() => db.connection().execute(vacuumIn))
}

async function vacuumIn(session: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ role: string }>`select current_setting('role') as role`.execute(session)
  await session.executeQuery(CompiledQuery.raw('set role none'))
  try {
    await session.executeQuery(CompiledQuery.raw('vacuum analyze'))
  } finally {
    if (rows[0]?.role === placeRole) await session.executeQuery(CompiledQuery.raw(`set role ${placeRole}`))
  }
}
