import { existsSync } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { openCheckpointKey } from '../checkpoints/checkpoint-key.ts'
import type { CheckpointSigner } from '../domain/checkpoint.ts'
import { LedgerRefusal } from '../domain/refusal.ts'
import { listBackupTables, steadyText } from '../store/backup-rows.ts'
import type { Reader } from '../store/database.ts'
import { isUnreachable } from '../store/database-error.ts'
import { checkApplied, readApplied } from '../store/migrate.ts'
import { listMigrations } from '../store/migrations.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { asOwner } from '../store/transaction.ts'
import { verifyLedger } from '../verify-ledger.ts'
import { type ArchiveHead, archiveVersion } from './archive-format.ts'
import { ArchiveProblem, archiveProblem } from './archive-problem.ts'
import { checkArchive } from './check-archive.ts'
import { type DrillRecord, makeDrillRecord } from './drill-record.ts'
import { ledgerWithin } from './ledger-within.ts'
import { type ManifestEnd, writeArchive } from './write-archive.ts'

/** What to back up, and where to. */
export interface BackupOptions extends ArchiveTarget {
  readonly databaseUrl?: string | undefined
  readonly dataDir?: string | undefined
  /** Path of the key that signs checkpoints: it signs the archive too. None, or nothing there: it is not signed. */
  readonly checkpointKey?: string | undefined
}

async function verifyWithin(reader: Reader, upToDate: boolean): Promise<ManifestEnd> {
  if (!upToDate) return { checkpoints: {}, verified: null }
  const { ok, places, entries, texts, quotes, faults, checkpoints } = await verifyLedger(ledgerWithin(reader))
  return { checkpoints, verified: { ok, places, entries, texts, quotes, faults } }
}

/** Sends the ledger, as it is at one moment, through gzip into an open file. */
async function send(
  { db, engine }: Store,
  program: string,
  signer: CheckpointSigner | null,
  file: FileHandle,
): Promise<void> {
  const known = listMigrations()
  await asOwner(db, 'read', async (reader) => {
    const applied = await readApplied(reader)
    checkApplied(applied, known)
    if (applied.length === 0) throw archiveProblem('nothing-to-back-up')
    await steadyText(reader)
    const tables = await listBackupTables(reader)
    const head: ArchiveHead = {
      gangmuArchive: archiveVersion,
      program,
      engine,
      madeAt: new Date().toISOString(),
      migrations: applied,
      parts: tables.map(({ name }) => name),
    }
    const finish = () => verifyWithin(reader, applied.length === known.length)
    const lines = writeArchive(reader, head, tables, finish, signer)
    await pipeline(Readable.from(lines), createGzip(), file.createWriteStream({ flush: true }))
  })
}

const ofDisk = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EROFS'])

function translate(error: unknown): unknown {
  if (error instanceof ArchiveProblem || error instanceof LedgerRefusal) return error
  const { code, message } = error as { code?: string; message?: string }
  const reason = message ?? String(error)
  if (code !== undefined && ofDisk.has(code)) return archiveProblem('archive-unwritable', { reason }, { cause: error })
  return isUnreachable(error) ? new LedgerRefusal('database-unreachable', { reason }, { cause: error }) : error
}

async function openNew(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600)
  } catch (error) {
    throw archiveProblem('archive-unwritable', { reason: (error as Error).message }, { cause: error })
  }
}

/** Where an archive goes, and which program writes it. */
export interface ArchiveTarget {
  /** Path of the archive; nothing may be there yet. */
  readonly file: string
  /** Version of the program, written into the archive. */
  readonly program: string
}

/**
 * Fills a file that has its name only when it is complete and was read again from its first byte to its last.
 * @param fill Writes the archive into the open file; what it is called meanwhile is nobody's business.
 * @throws ArchiveProblem, LedgerRefusal `database-unreachable`
 */
export async function makeArchiveFile(
  path: string,
  engine: string | null,
  fill: (file: FileHandle) => Promise<void>,
): Promise<DrillRecord> {
  const began = new Date()
  if (existsSync(path)) throw archiveProblem('archive-exists', { path })
  const partial = `${path}.${process.pid}.partial`
  try {
    const handle = await openNew(partial)
    try {
      await fill(handle)
    } finally {
      await handle.close()
    }
    const checked = await checkArchive(partial)
    await rename(partial, path)
    return makeDrillRecord('backup', { began, file: path, engine: engine ?? checked.head.engine, checked })
  } catch (error) {
    await rm(partial, { force: true })
    throw translate(error)
  }
}

/** {@link backupLedger} of a store that is open already. */
export function backupStore(
  store: Store,
  { file, program }: ArchiveTarget,
  signer: CheckpointSigner | null,
): Promise<DrillRecord> {
  return makeArchiveFile(file, store.engine, (handle) => send(store, program, signer, handle))
}

/**
 * Writes the whole ledger, as it is at one moment, into one archive that any engine can be restored from. The file has its
 * name only when it is complete and was read again from its first byte to its last. A server's database may be written to
 * meanwhile; an embedded one must not be open elsewhere: whoever has it open backs it up (`Ledger.backup`). An older schema
 * is archived as it is and not verified.
 * @throws ArchiveProblem `archive-exists`, `archive-unwritable`, `nothing-to-back-up`; LedgerRefusal as `openLedger`
 * @example await backupLedger({ dataDir: './data', file: 'ledger.gangmu', program: '0.1.0' })
 */
export async function backupLedger({
  databaseUrl,
  dataDir,
  checkpointKey,
  ...target
}: BackupOptions): Promise<DrillRecord> {
  if (existsSync(target.file)) throw archiveProblem('archive-exists', { path: target.file })
  if (databaseUrl === undefined && (dataDir === undefined || !existsSync(join(dataDir, 'pglite')))) {
    throw archiveProblem('nothing-to-back-up')
  }
  const signer = checkpointKey !== undefined && existsSync(checkpointKey) ? openCheckpointKey(checkpointKey) : null
  const store = await openStore({ databaseUrl, dataDir })
  try {
    return await backupStore(store, target, signer)
  } finally {
    await store.close()
  }
}
