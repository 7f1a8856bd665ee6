import { describeRefusal, LedgerRefusal } from '@gangmu/ledger'
import { type ExitCode, exitCode } from './exit-code.ts'
import type { Terminal } from './terminal/terminal.ts'

/**
 * Says in both languages why the ledger cannot be used, and gives the exit code. Anything else is thrown on.
 * @example return describeLedgerRefusal(error, terminal) // 4
 */
export function describeLedgerRefusal(error: unknown, terminal: Terminal): ExitCode {
  if (!(error instanceof LedgerRefusal)) throw error
  terminal.err(describeRefusal(error, 'zh'))
  terminal.err(describeRefusal(error, 'en'))
  return error.code === 'data-directory-locked' ? exitCode.busy : exitCode.database
}
