import { LedgerProblem } from '../../domain/problem.ts'
import { type AccountRow, lockAccountById } from '../../store/accounts.ts'
import type { Writer } from '../../store/database.ts'

/**
 * An account of the home place, held until the transaction ends.
 * @param expectedVersion The version that was seen; left out by whoever changes their own account.
 * @throws LedgerProblem `not-found`, `version-conflict`
 */
export async function getAccount(
  writer: Writer,
  home: string,
  account: string,
  expectedVersion?: number,
): Promise<AccountRow> {
  const row = await lockAccountById(writer, home, account)
  if (!row) throw new LedgerProblem('not-found')
  if (expectedVersion !== undefined && expectedVersion !== row.version) {
    throw new LedgerProblem('version-conflict', { expected: expectedVersion, actual: row.version })
  }
  return row
}
