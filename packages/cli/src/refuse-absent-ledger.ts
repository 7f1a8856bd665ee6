import { existsSync } from 'node:fs'
import { type ExitCode, exitCode } from './exit-code.ts'
import type { StoreSettings } from './settings.ts'
import type { Terminal } from './terminal/terminal.ts'

/**
 * Where a ledger is only asked, none is made: says in both languages that there is none and gives the exit code, else null.
 * @example refuseAbsentLedger(settings, terminal) // 5
 */
export function refuseAbsentLedger({ dataDir, databaseUrl }: StoreSettings, terminal: Terminal): ExitCode | null {
  if (databaseUrl !== undefined || existsSync(dataDir)) return null
  terminal.err(`${dataDir}处没有数据目录。`)
  terminal.err(`There is no data directory at ${dataDir}.`)
  return exitCode.database
}
