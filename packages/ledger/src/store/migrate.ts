import { CompiledQuery, type Kysely, sql } from 'kysely'
import { LedgerRefusal } from '../domain/refusal.ts'
import type { Database } from './database.ts'
import { isUnreachable } from './database-error.ts'
import type { Migration } from './migrations.ts'

/** Any number will do, as long as nobody else takes it: the first eight hexadecimal digits of the SHA-256 of `gangmu`. */
const advisoryKey = 386_696_339

async function listApplied(db: Kysely<Database>): Promise<{ number: number; checksum: string }[]> {
  const { rows } = await sql<{ number: number; checksum: string }>`
    select number, checksum from schema_migration order by number`.execute(db)
  return rows
}

function check(applied: readonly { number: number; checksum: string }[], migrations: readonly Migration[]): void {
  const found = applied.at(-1)?.number ?? 0
  const known = migrations.length
  if (found > known) throw new LedgerRefusal('database-too-new', { found, known })
  for (const { number, checksum } of applied) {
    const migration = migrations[number - 1]
    if (migration && migration.checksum !== checksum) {
      throw new LedgerRefusal('migration-failed', {
        file: migration.name,
        reason: 'checksum differs from the applied one',
      })
    }
  }
}

/**
 * Brings the schema up to the newest migration. Each runs in one transaction of its own, under an advisory lock held by that
 * transaction, so that two programs that start at once apply each step once, and an interrupted step leaves nothing behind.
 * @returns how many were applied now
 * @throws LedgerRefusal `database-too-new`, `migration-failed`
 */
export async function migrate(db: Kysely<Database>, migrations: readonly Migration[]): Promise<number> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(advisoryKey)})`.execute(trx)
    await sql`create table if not exists schema_migration (
      number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null)`.execute(
      trx,
    )
  })
  check(await listApplied(db), migrations)
  let count = 0
  for (const migration of migrations) {
    try {
      count += await db.transaction().execute((trx) => applyOne(trx, migration))
    } catch (error) {
      if (error instanceof LedgerRefusal || isUnreachable(error)) throw error
      const reason = error instanceof Error ? error.message : String(error)
      throw new LedgerRefusal('migration-failed', { file: migration.name, reason }, { cause: error })
    }
  }
  return count
}

async function applyOne(trx: Kysely<Database>, { number, name, sql: text, checksum }: Migration): Promise<number> {
  await sql`select pg_advisory_xact_lock(${sql.lit(advisoryKey)})`.execute(trx)
  if ((await listApplied(trx)).some((applied) => applied.number === number)) return 0
  await trx.executeQuery(CompiledQuery.raw(text))
  await sql`insert into schema_migration (number, name, checksum, applied_at)
    values (${number}, ${name}, ${checksum}, ${new Date().toISOString()})`.execute(trx)
  return 1
}
