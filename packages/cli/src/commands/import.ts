import { stat } from 'node:fs/promises'
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
import { readStoreSettings } from '../settings.ts'
import { UsageError } from '../usage-error.ts'
import { withLedger } from '../with-ledger.ts'
import type { Run } from './command.ts'

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
  const { place } = values
  const { language } = terminal
  const withImporter = (work: (importer: Importer) => Promise<ExitCode>) =>
    withLedger(settings, terminal, {
      here: async (ledger) => work(await makeDirectImporter(ledger, place, language)),
      throughServer: (access) => work(makeServerImporter(access, place, language)),
    })
  if (!(await isFolder(first))) {
    const files = await Promise.all(positionals.map((path) => readFileBytes(path)))
    return withImporter((importer) => importFiles(files, importer, terminal))
  }
  if (more.length > 0) throw new UsageError({ zh: '一次只能导入一个文件夹。', en: 'One folder at a time.' })
  const { stop, release } = stopOnSignal(terminal)
  try {
    const walk = await walkFolder(first)
    return await withImporter(async (importer) => {
      const report = await importFolder({ walk, importer, terminal, stop })
      writeFolderReport(report, walk, terminal)
      return isComplete(report, walk) ? exitCode.ok : exitCode.problem
    })
  } finally {
    release()
  }
}
