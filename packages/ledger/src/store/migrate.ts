import { CompiledQuery, type Kysely, sql } from 'kysely'
import { LedgerRefusal } from '../domain/refusal.ts'
import type { Database, Writer } from './database.ts'
import { isUnreachable } from './database-error.ts'
import type { Migration } from './migrations.ts'
import { asOwner } from './transaction.ts'

/** Any number will do, as long as nobody else takes it: the first eight hexadecimal digits of the SHA-256 of `gangmu`. */
const advisoryKey = 386_696_339

/** A migration as the database remembers it. */
export interface AppliedMigration {
  readonly number: number
  readonly name: string
  readonly checksum: string
}

async function listApplied(db: Kysely<Database>): Promise<AppliedMigration[]> {
  const { rows } = await sql<AppliedMigration>`
    select number, name, checksum from schema_migration order by number`.execute(db)
  return rows
}

/** The migrations a database has been through; none where no ledger ever was. Changes nothing. */
export async function readApplied(db: Kysely<Database>): Promise<AppliedMigration[]> {
  const { rows } = await sql<{ there: boolean }>`
    select to_regclass('public.schema_migration') is not null as there`.execute(db)
  return rows[0]?.there ? listApplied(db) : []
}

/** @throws LedgerRefusal `database-too-new`, or `migration-failed` when an applied one is not the one that is known */
export function checkApplied(
  applied: readonly { number: number; checksum: string }[],
  migrations: readonly Migration[],
): void {
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

async function makeRecord(trx: Writer): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(advisoryKey)})`.execute(trx)
  await sql`create table if not exists schema_migration (
    number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null)`.execute(
    trx,
  )
}

/**
 * As {@link migrate}, all in the caller's transaction: what comes after may still undo it.
 * @throws LedgerRefusal `database-too-new`, `migration-failed`
 */
export async function migrateWithin(writer: Writer, migrations: readonly Migration[]): Promise<number> {
  await makeRecord(writer)
  checkApplied(await listApplied(writer), migrations)
  let count = 0
  for (const migration of migrations) count += await applyOne(writer, migration)
  return count
}

/**
 * Brings the schema up to the newest migration. Each runs in one transaction of its own, under an advisory lock held by that
 * transaction, so that two programs that start at once apply each step once, and an interrupted step leaves nothing behind.
 * @returns how many were applied now
 * @throws LedgerRefusal `database-too-new`, `migration-failed`
 */
export async function migrate(db: Kysely<Database>, migrations: readonly Migration[]): Promise<number> {
  await asOwner(db, 'write', async (writer) => {
    await makeRecord(writer)
    checkApplied(await listApplied(writer), migrations)
  })
  let count = 0
  for (const migration of migrations) {
    try {
      count += await asOwner(db, 'write', (writer) => applyOne(writer, migration))
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
