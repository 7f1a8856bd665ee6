import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { listBackupTables } from '../../src/store/backup-rows.ts'
import { openStore, type Store } from '../../src/store/open-store.ts'
import { createDatabase, seeingEverything, testDatabase } from './open-test-ledger.ts'

/** Somewhere a ledger can be opened, again and again, until it is removed. */
export interface PlaceForRecords {
  readonly options: { readonly databaseUrl?: string; readonly dataDir?: string }
  remove(): Promise<void>
}

/** A new, empty directory for an embedded database. */
export async function makeDirectory(): Promise<PlaceForRecords> {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-records-'))
  return {
    options: { dataDir: join(folder, 'data') },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A new, empty place on the engine these tests run on. */
export async function makePlaceForRecords(): Promise<PlaceForRecords> {
  if (testDatabase === 'pglite') return makeDirectory()
  const { url, drop } = await createDatabase()
  return { options: { databaseUrl: url }, remove: drop }
}

/** Works on a place's database directly, as somebody with its password could. */
export async function withStore<T>(place: PlaceForRecords, work: (store: Store) => Promise<T>): Promise<T> {
  const { databaseUrl } = place.options
  const store = await openStore(databaseUrl ? { databaseUrl: seeingEverything(databaseUrl) } : place.options)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Every row of every table, as the database writes it out, sorted: two ledgers are equal when these are. */
export function readEverything(place: PlaceForRecords): Promise<Record<string, string[]>> {
  return withStore(place, ({ db }) =>
    db.transaction().execute(async (trx) => {
      await sql`set local timezone = 'UTC'`.execute(trx)
      const tables: Record<string, string[]> = {}
      for (const { name } of await listBackupTables(trx)) {
        const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} as t`.execute(trx)
        tables[name] = rows.map(({ row }) => row).sort()
      }
      return tables
    }),
  )
}
