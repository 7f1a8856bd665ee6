import { isDeepStrictEqual } from 'node:util'
import { LedgerRefusal } from '../domain/refusal.ts'
import {
  type BackupRow,
  type BackupTable,
  backupBatch,
  hasRows,
  insertBackupRows,
  listBackupTables,
  steadyText,
} from '../store/backup-rows.ts'
import type { Writer } from '../store/database.ts'
import { isUnreachable } from '../store/database-error.ts'
import { migrateWithin, readApplied } from '../store/migrate.ts'
import { listMigrations, type Migration } from '../store/migrations.ts'
import { openStore } from '../store/open-store.ts'
import { asOwner, vacuum } from '../store/transaction.ts'
import { type KnownCheckpoints, type VerifyReport, verifyLedger } from '../verify-ledger.ts'
import type { ArchiveHead } from './archive-format.ts'
import { ArchiveProblem, archiveProblem } from './archive-problem.ts'
import { type CheckedArchive, checkArchive } from './check-archive.ts'
import { type DrillRecord, makeDrillRecord } from './drill-record.ts'
import { ledgerWithin } from './ledger-within.ts'
import { readArchive } from './read-archive.ts'
import { measurePart } from './write-archive.ts'

/** What to restore, and where to. */
export interface RestoreOptions {
  readonly databaseUrl?: string | undefined
  readonly dataDir?: string | undefined
  readonly file: string
  /** Checkpoints kept elsewhere, by place: with them a cut-off or rewritten record is found too. */
  readonly checkpoints?: KnownCheckpoints
  /** Public keys that may have signed the archive, lower-case hex; without them one that nobody signed is taken too. */
  readonly keys?: readonly string[] | undefined
  /** Restores also what does not verify, for the case that the original did not either; the faults are in the answer. */
  readonly acceptFaults?: boolean
}

function checkMigrations({ migrations }: ArchiveHead, known: readonly Migration[]): void {
  if (migrations.length > known.length) {
    throw archiveProblem('archive-database-too-new', { found: migrations.length, known: known.length })
  }
  for (const [index, { name, checksum }] of migrations.entries()) {
    if (known[index]?.checksum !== checksum) throw archiveProblem('archive-schema-differs', { what: name })
  }
}

/** Refuses a database in which anything is, or whose schema the archive cannot be written into. */
async function checkEmpty(writer: Writer, steps: number): Promise<void> {
  const tables = await listBackupTables(writer)
  const applied = await readApplied(writer)
  const full: string[] = []
  for (const table of tables) if (await hasRows(writer, table)) full.push(table.name)
  if (full.length === 0 && applied.length === 0) full.push(...tables.map(({ name }) => name))
  if (full.length === 0 && applied.length > steps) full.push('schema_migration')
  if (full.length > 0) throw archiveProblem('target-not-empty', { tables: full.join(', ') })
}

async function insert(writer: Writer, table: BackupTable, rows: readonly BackupRow[]): Promise<void> {
  if (rows.length === 0) return
  try {
    await insertBackupRows(writer, table, rows)
  } catch (error) {
    if (isUnreachable(error)) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw archiveProblem('archive-rejected', { part: table.name, reason }, { cause: error })
  }
}

async function load(writer: Writer, file: string, tables: readonly BackupTable[]): Promise<void> {
  let table: BackupTable | undefined
  let rows: BackupRow[] = []
  const flush = async (): Promise<void> => {
    if (table) await insert(writer, table, rows)
    rows = []
  }
  const refuse = (fault: ArchiveProblem['faults'][number]): never => {
    throw new ArchiveProblem([fault])
  }
  for await (const event of readArchive(file, refuse)) {
    if (event.kind === 'part') {
      await flush()
      table = tables.find(({ name }) => name === event.part)
      if (!isDeepStrictEqual(table?.columns, event.columns)) {
        throw archiveProblem('archive-schema-differs', { what: event.part })
      }
    } else if (event.kind === 'row' && table) {
      rows.push(event.row)
      if (rows.length >= backupBatch(table)) await flush()
    }
  }
  await flush()
}

/** Reads every table again and compares it with the archive's hash: what is there is what was there, to the byte. */
async function compare(writer: Writer, { manifest }: CheckedArchive, tables: readonly BackupTable[]): Promise<void> {
  const parts = new Map(manifest.manifest.map((part) => [part.name, part]))
  for (const table of tables) {
    if (isDeepStrictEqual(await measurePart(writer, table), parts.get(table.name))) continue
    throw archiveProblem('archive-restored-differs', { part: table.name })
  }
}

async function restoreWithin(writer: Writer, checked: CheckedArchive, options: RestoreOptions): Promise<VerifyReport> {
  const { head } = checked
  const known = listMigrations()
  checkMigrations(head, known)
  await steadyText(writer)
  await checkEmpty(writer, head.migrations.length)
  await migrateWithin(writer, known.slice(0, head.migrations.length))
  const tables = await listBackupTables(writer)
  const odd = tables.find(({ name }) => !head.parts.includes(name))
  if (odd) throw archiveProblem('archive-schema-differs', { what: odd.name })
  await load(writer, options.file, tables)
  await compare(writer, checked, tables)
  await migrateWithin(writer, known)
  const report = await verifyLedger(ledgerWithin(writer), { checkpoints: options.checkpoints ?? {} })
  const [first] = report.faults
  if (first && options.acceptFaults !== true) {
    throw archiveProblem('archive-not-verified', { ...first, count: report.faults.length })
  }
  return report
}

/**
 * Restores an archive into an empty database of any engine, all in one transaction: the archive is read through first, its
 * rows are written into the schema they were taken from and read again, the schema is brought up to date, the whole is
 * verified, and only then is it kept. Whatever fails leaves the database empty.
 * @throws ArchiveProblem with every fault found; LedgerRefusal as `openLedger`
 * @example await restoreLedger({ databaseUrl: 'postgres://…', file: 'ledger.gangmu' })
 */
export async function restoreLedger(options: RestoreOptions): Promise<DrillRecord> {
  const began = new Date()
  const { databaseUrl, dataDir, file, keys } = options
  const checked = await checkArchive(file, keys)
  checkMigrations(checked.head, listMigrations())
  const store = await openStore({ databaseUrl, dataDir })
  try {
    const report = await asOwner(store.db, 'write', (writer) => restoreWithin(writer, checked, options))
    if (store.durability === 'embedded') await vacuum(store.db)
    const { checkpoints, ...verified } = report
    return makeDrillRecord('restore', { began, file, engine: store.engine, checked, verified })
  } catch (error) {
    if (!isUnreachable(error)) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new LedgerRefusal('database-unreachable', { reason }, { cause: error })
  } finally {
    await store.close()
  }
}
