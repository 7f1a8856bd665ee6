import { describeServeRefusal, findLocalAccess, type LocalAccess, ServeRefusal } from '@gangmu/api'
import { type Ledger, LedgerRefusal, openLedger } from '@gangmu/ledger'
import { describeLedgerRefusal } from './describe-ledger-refusal.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import type { StoreSettings } from './settings.ts'
import type { Terminal } from './terminal/terminal.ts'

/** The same work, with the ledger opened here and through the server that holds its data directory. */
export interface LedgerWork<T> {
  readonly here: (ledger: Ledger) => Promise<T>
  readonly throughServer: (access: LocalAccess) => Promise<T>
}

/**
 * Works on the ledger, whoever holds it. When neither can be had, says why and gives the exit code.
 * @example await withLedger(settings, terminal, { here: (ledger) => count(ledger), throughServer: (access) => ask(access) })
 */
export async function withLedger<T>(
  settings: StoreSettings & { readonly checkpointKey?: string | undefined },
  terminal: Terminal,
  { here, throughServer }: LedgerWork<T>,
): Promise<T | ExitCode> {
  let ledger: Ledger
  try {
    ledger = await openLedger(settings)
  } catch (error) {
    const locked = error instanceof LedgerRefusal && error.code === 'data-directory-locked'
    const access = locked ? findLocalAccess(settings.dataDir) : null
    return access === null ? describeLedgerRefusal(error, terminal) : throughServer(access)
  }
  try {
    return await here(ledger)
  } catch (error) {
    if (error instanceof ServeRefusal) {
      for (const language of ['zh', 'en'] as const) terminal.err(describeServeRefusal(error, language))
      return exitCode.problem
    }
    return describeLedgerRefusal(error, terminal)
  } finally {
    await ledger.close()
  }
}
