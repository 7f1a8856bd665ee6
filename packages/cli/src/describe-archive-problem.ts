import { ArchiveProblem, describeArchiveFault } from '@gangmu/ledger'
import { describeLedgerRefusal } from './describe-ledger-refusal.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import { plainText } from './terminal/plain-text.ts'
import type { Terminal } from './terminal/terminal.ts'

/**
 * Says in both languages why a backup or restore was not carried out, and gives the exit code. Anything else is thrown on.
 * @example return describeArchiveProblem(error, terminal) // 1
 */
export function describeArchiveProblem(error: unknown, terminal: Terminal): ExitCode {
  if (!(error instanceof ArchiveProblem)) return describeLedgerRefusal(error, terminal)
  for (const language of ['zh', 'en'] as const) {
    for (const fault of error.faults) terminal.err(plainText(describeArchiveFault(fault, language)))
  }
  const [first] = error.faults
  if (first?.code === 'archive-unreadable') return exitCode.unreadable
  return first?.code === 'nothing-to-back-up' ? exitCode.database : exitCode.problem
}
