import { join } from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool, types } from 'pg'
import { LedgerRefusal } from '../domain/refusal.ts'
import { type DataLock, lockDataDirectory } from './data-lock.ts'
import type { Database } from './database.ts'
import { impatientClient } from './impatient-client.ts'
import { levelledTypes } from './levelled-types.ts'
import { usualPatienceMs } from './patience.ts'
import { openPglite } from './pglite-client.ts'
import { pgliteDialect } from './pglite-dialect.ts'

/** An open database, before anything is known about what lies in it. */
export interface Store {
  readonly db: Kysely<Database>
  readonly engine: string
  readonly durability: 'embedded' | 'server'
  /** Writes down where the program listens, for others that find the data directory locked. Does nothing for a server. */
  announce(address: string): void
  /** A statement for every session that is opened after one was given up. Does nothing for a server, where none is kept. */
  keepInSession(statement: string): void
  close(): Promise<void>
}

/** Where the records are: a server's address, or a directory; neither: in memory, for as long as the process lives. */
export interface StoreOptions {
  readonly databaseUrl?: string | undefined
  readonly dataDir?: string | undefined
  readonly onIdleError?: (error: Error) => void
  /** How long one statement is waited for; 30,000 ms unless said. */
  readonly patienceMs?: number | undefined
}

const oldestServer = 15
const pgliteVersion = '0.5.16'

function unreachable(error: unknown): LedgerRefusal {
  const reason = error instanceof Error ? error.message || error.name : String(error)
  return new LedgerRefusal('database-unreachable', { reason }, { cause: error })
}

async function readServerVersion(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ server_version: string }>`show server_version`.execute(db)
  return rows[0]?.server_version ?? '?'
}

async function openEmbedded(dataDir: string | undefined, patienceMs: number): Promise<Store> {
  const lock: DataLock | null = dataDir === undefined ? null : await lockDataDirectory(dataDir)
  try {
    const client = await openPglite(dataDir === undefined ? null : join(dataDir, 'pglite'), patienceMs)
    const db = new Kysely<Database>({ dialect: pgliteDialect(client) })
    const version = Number.parseInt(await readServerVersion(db), 10)
    return {
      db,
      engine: `PGlite ${pgliteVersion} (PostgreSQL ${version})`,
      durability: 'embedded',
      announce: (address) => lock?.announce(address),
      keepInSession: client.keepInSession,
      async close() {
        await db.destroy()
        lock?.release()
      },
    }
  } catch (error) {
    lock?.release()
    throw unreachable(error)
  }
}

async function openServer(
  databaseUrl: string,
  patienceMs: number,
  onIdleError: (error: Error) => void,
): Promise<Store> {
  const parsers = new Map(levelledTypes.map(({ oid, parse }) => [oid, parse]))
  const pool = new Pool({
    connectionString: databaseUrl,
    Client: impatientClient(patienceMs),
    max: 10,
    // A peer that is gone without a word is noticed also while nobody asks anything.
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    types: { getTypeParser: (oid, format) => parsers.get(oid) ?? types.getTypeParser(oid, format) },
  })
  // A connection that the server ends is replaced by the next query. Both events must be heard, or the process ends:
  // the pool speaks for idle connections, each connection for itself while it is held between two statements.
  pool.on('error', onIdleError)
  pool.on('connect', (client) => client.on('error', onIdleError))
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  let version: string
  try {
    version = await readServerVersion(db)
  } catch (error) {
    await db.destroy()
    throw unreachable(error)
  }
  const [number = '?'] = version.split(' ')
  if (Number.parseInt(number, 10) < oldestServer) {
    await db.destroy()
    throw new LedgerRefusal('database-too-old', { found: number })
  }
  return {
    db,
    engine: `PostgreSQL ${number}`,
    durability: 'server',
    announce: () => undefined,
    keepInSession: () => undefined,
    close: () => db.destroy(),
  }
}

/**
 * Opens the database. An embedded one is locked for this process first.
 * @throws LedgerRefusal `data-directory-locked`, `data-directory-unusable`, `database-unreachable`, `database-too-old`
 */
export function openStore(options: StoreOptions): Promise<Store> {
  const { databaseUrl, dataDir, onIdleError = () => undefined, patienceMs = usualPatienceMs } = options
  return databaseUrl ? openServer(databaseUrl, patienceMs, onIdleError) : openEmbedded(dataDir, patienceMs)
}
