import {
  describeImportProblem,
  findLocalAccess,
  type ImportOutcome,
  importDocument,
  prepareHomePlace,
} from '@gangmu/api'
import { type Ledger, LedgerRefusal, openLedger } from '@gangmu/ledger'
import { describeLedgerRefusal } from '../describe-ledger-refusal.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { importThroughServer } from '../import-through-server.ts'
import { type FileBytes, readFileBytes } from '../open-file.ts'
import { readArguments } from '../read-arguments.ts'
import { readStoreSettings, type StoreSettings } from '../settings.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../usage-error.ts'
import type { Run } from './command.ts'

/** Brings one file in; how depends on whether a server holds the data directory. */
type ImportOne = (file: FileBytes) => Promise<ImportOutcome & { readonly words?: { title: string; detail: string } }>

async function importDirectly(ledger: Ledger, place: string | undefined): Promise<ImportOne> {
  const { homePlace } = await prepareHomePlace(ledger, process.env.GANGMU_PLACE || undefined)
  return (file) =>
    importDocument({
      ledger,
      homePlace,
      request: {
        fileName: file.name,
        place: place ?? homePlace,
        placeChoice: place === undefined ? 'text' : 'given',
        document: null,
        officePlaces: 'all',
        mayOpenPlaces: true,
      },
      bytes: file.bytes,
      actor: 'system',
      idempotencyKey: crypto.randomUUID(),
    })
}

async function importAll(files: readonly FileBytes[], importOne: ImportOne, terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCode.ok
  const zh = terminal.language === 'zh'
  for (const [index, file] of files.entries()) {
    terminal.progress(`${index + 1}/${files.length} ${file.name}`)
    const outcome = await importOne(file)
    terminal.progress('')
    if (outcome.ok) {
      const where = `${outcome.place}/${outcome.document}`
      terminal.out(zh ? `已导入 ${file.name}：${where}` : `Imported ${file.name}: ${where}`)
      continue
    }
    const { title, detail } = outcome.words ?? describeImportProblem(outcome.problem, terminal.language)
    terminal.err(zh ? `${file.name}：${title}。${detail}` : `${file.name}: ${title}. ${detail}`)
    const unreadable = outcome.problem.code === 'unreadable-file'
    if (code === exitCode.ok || !unreadable) code = unreadable ? exitCode.unreadable : exitCode.problem
  }
  return code
}

/** The running server of a locked data directory, when it can be spoken to. */
function throughServer(error: unknown, settings: StoreSettings, place: string | undefined, terminal: Terminal) {
  if (!(error instanceof LedgerRefusal) || error.code !== 'data-directory-locked') return null
  const access = findLocalAccess(settings.dataDir)
  return access === null
    ? null
    : (file: FileBytes) => importThroughServer({ access, file, place, language: terminal.language })
}

/** Stores reports in the ledger. */
export const run: Run = async (args, terminal) => {
  const { values, positionals } = readArguments(args, { place: { type: 'string' }, data: { type: 'string' } })
  if (positionals.length === 0) throw new UsageError({ zh: '请给出要导入的文件。', en: 'Name the files to import.' })
  const settings = readStoreSettings(values.data)
  const files = await Promise.all(positionals.map((path) => readFileBytes(path)))
  let ledger: Ledger
  try {
    ledger = await openLedger(settings.databaseUrl === undefined ? { dataDir: settings.dataDir } : settings)
  } catch (error) {
    const importOne = throughServer(error, settings, values.place, terminal)
    return importOne === null ? describeLedgerRefusal(error, terminal) : importAll(files, importOne, terminal)
  }
  try {
    return await importAll(files, await importDirectly(ledger, values.place), terminal)
  } catch (error) {
    return describeLedgerRefusal(error, terminal)
  } finally {
    await ledger.close()
  }
}
