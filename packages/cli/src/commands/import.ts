import { stat } from 'node:fs/promises'
import { findLocalAccess } from '@gangmu/api'
import { type Ledger, LedgerRefusal, openLedger } from '@gangmu/ledger'
import { describeLedgerRefusal } from '../describe-ledger-refusal.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { isComplete, writeFolderReport } from '../import/folder-report.ts'
import { makeDirectImporter } from '../import/import-directly.ts'
import { importFiles } from '../import/import-files.ts'
import { importFolder } from '../import/import-folder.ts'
import { makeServerImporter } from '../import/import-through-server.ts'
import type { Importer } from '../import/importer.ts'
import { stopOnSignal } from '../import/stop-on-signal.ts'
import { walkFolder } from '../import/walk-folder.ts'
import { readFileBytes } from '../open-file.ts'
import { readArguments } from '../read-arguments.ts'
import { readStoreSettings, type StoreSettings } from '../settings.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../usage-error.ts'
import type { Run } from './command.ts'

/** Imports with whatever can be had: the ledger opened here, or the server that holds the data directory. */
async function withImporter(
  settings: StoreSettings,
  place: string | undefined,
  terminal: Terminal,
  work: (importer: Importer) => Promise<ExitCode>,
): Promise<ExitCode> {
  let ledger: Ledger
  try {
    ledger = await openLedger(settings.databaseUrl === undefined ? { dataDir: settings.dataDir } : settings)
  } catch (error) {
    const locked = error instanceof LedgerRefusal && error.code === 'data-directory-locked'
    const access = locked ? findLocalAccess(settings.dataDir) : null
    if (access === null) return describeLedgerRefusal(error, terminal)
    return work(makeServerImporter(access, place, terminal.language))
  }
  try {
    return await work(await makeDirectImporter(ledger, place, terminal.language))
  } catch (error) {
    return describeLedgerRefusal(error, terminal)
  } finally {
    await ledger.close()
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    // A file that is not there is told when it is read.
    () => false,
  )
}

/** Stores reports in the ledger: files by name, or every file of a folder. */
export const run: Run = async (args, terminal) => {
  const { values, positionals } = readArguments(args, { place: { type: 'string' }, data: { type: 'string' } })
  const [first, ...more] = positionals
  if (first === undefined) {
    throw new UsageError({ zh: '请给出要导入的文件或文件夹。', en: 'Name the files or the folder to import.' })
  }
  const settings = readStoreSettings(values.data)
  if (!(await isFolder(first))) {
    const files = await Promise.all(positionals.map((path) => readFileBytes(path)))
    return withImporter(settings, values.place, terminal, (importer) => importFiles(files, importer, terminal))
  }
  if (more.length > 0) throw new UsageError({ zh: '一次只能导入一个文件夹。', en: 'One folder at a time.' })
  const { stop, release } = stopOnSignal(terminal)
  try {
    const walk = await walkFolder(first)
    return await withImporter(settings, values.place, terminal, async (importer) => {
      const report = await importFolder({ walk, importer, terminal, stop })
      writeFolderReport(report, walk, terminal)
      return isComplete(report, walk) ? exitCode.ok : exitCode.problem
    })
  } finally {
    release()
  }
}
