import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { CompiledQuery } from 'kysely'
import { Client } from 'pg'
import { type Ledger, openLedger, startLedger } from '../../src/ledger.ts'
import { openStore, type Store } from '../../src/store/open-store.ts'
import { everyPlace, placeSetting } from '../../src/store/place-wall.ts'

/** A ledger on a database of its own, and a second way into that database that asks nobody. */
export interface TestLedger {
  readonly ledger: Ledger
  /** Raw statements, as somebody with the database's password could send them. */
  readonly store: Store
  /** Address of the database; empty for an embedded one. */
  readonly url: string
  close(): Promise<void>
}

/** Which database these tests run on: `GANGMU_TEST_DB`, `pglite` unless said. */
export const testDatabase = process.env.GANGMU_TEST_DB === 'postgres' ? 'postgres' : 'pglite'

/** A new, empty database on the test server. @returns its address, and how to drop it */
export async function createDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = process.env.GANGMU_TEST_DATABASE_URL
  if (!server) throw new Error('Cannot make a test database: GANGMU_TEST_DATABASE_URL is not set')
  const name = `gangmu_ledger_${randomBytes(6).toString('hex')}`
  const run = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: server })
    await client.connect()
    try {
      await client.query(statement)
    } finally {
      await client.end()
    }
  }
  await run(`create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'`)
  const url = new URL(server)
  url.pathname = `/${name}`
  // The server's own vacuum may be at work in it; nobody but a superuser ends that, and it is over in a moment.
  const drop = async (): Promise<void> => {
    for (let left = 50; ; left--) {
      try {
        return await run(`drop database if exists ${name} with (force)`)
      } catch (error) {
        if (left === 0 || (error as { code?: string }).code !== insufficientPrivilege) throw error
        await setTimeout(200)
      }
    }
  }
  return { url: url.href, drop }
}

const insufficientPrivilege = '42501'

/** The address by which a connection sees the rows of every place, as nobody stops whoever has the password. */
export function seeingEverything(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  url.searchParams.set('options', `-c ${placeSetting}=${everyPlace}`)
  return url.href
}

/** Opens a ledger on an empty database of the kind these tests run on. */
export async function openTestLedger(): Promise<TestLedger> {
  if (testDatabase === 'pglite') {
    const store = await openStore({})
    const ledger = await startLedger(store)
    await store.db.executeQuery(CompiledQuery.raw(`set ${placeSetting} = '${everyPlace}'`))
    return { ledger, store, url: '', close: () => ledger.close() }
  }
  const { url, drop } = await createDatabase()
  const ledger = await openLedger({ databaseUrl: url })
  const store = await openStore({ databaseUrl: seeingEverything(url) })
  return {
    ledger,
    store,
    url,
    async close() {
      await store.close()
      await ledger.close()
      await drop()
    },
  }
}
