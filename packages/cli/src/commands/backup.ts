import { programVersion } from '@gangmu/contract'
import { backupLedger, LedgerRefusal } from '@gangmu/ledger'
import { describeArchiveProblem } from '../describe-archive-problem.ts'
import { readArguments } from '../read-arguments.ts'
import { readStoreSettings } from '../settings.ts'
import { UsageError } from '../usage-error.ts'
import { writeDrillRecord } from '../write-drill-record.ts'
import type { Run } from './command.ts'

/** Writes the whole ledger into one archive, and prints the record of it. */
export const run: Run = async (args, terminal) => {
  const { values, positionals } = readArguments(args, { data: { type: 'string' }, json: { type: 'boolean' } })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) {
    throw new UsageError({ zh: '请给出一个备份文件的名称。', en: 'Name one file to write the archive to.' })
  }
  const settings = readStoreSettings(values.data)
  try {
    const record = await backupLedger({ ...settings, file, program: programVersion })
    return writeDrillRecord(record, values.json === true, terminal)
  } catch (error) {
    const code = describeArchiveProblem(error, terminal)
    if (error instanceof LedgerRefusal && error.code === 'data-directory-locked') {
      terminal.err('内置数据库须先停止服务再备份；改用 PostgreSQL（DATABASE_URL）后，服务运行时即可备份。')
      terminal.err(
        'Stop the server before an embedded database is backed up; with PostgreSQL (DATABASE_URL) it may go on.',
      )
    }
    return code
  }
}
