import { placeDate } from '../../domain/place-date.ts'
import { LedgerProblem } from '../../domain/problem.ts'
import { findExcluding, type LedgerRole } from '../../domain/right.ts'
import { readPolicy } from '../../store/account-policy.ts'
import { lockAccountById } from '../../store/accounts.ts'
import type { Writer } from '../../store/database.ts'
import { listGrantsOf } from '../../store/grants.ts'
import { holdsAnyPost } from '../../store/post-holders.ts'

/** Everything an account is, in whatever place, today or later; a post counts as work of whatever kind. */
export async function listHeldRoles(writer: Writer, account: string, at: string): Promise<LedgerRole[]> {
  const granted = await listGrantsOf(writer, account)
  const held = granted.map(({ role }) => role)
  return (await holdsAnyPost(writer, account, placeDate(at))) ? [...held, 'staff'] : held
}

/**
 * Holds an account until the transaction ends and makes sure that a role goes with what it is already.
 * @throws LedgerProblem `account-unknown`, `roles-exclude`
 */
export async function checkExclusion(
  writer: Writer,
  home: string,
  account: string,
  role: LedgerRole,
  at: string,
): Promise<void> {
  if (!(await lockAccountById(writer, home, account))) throw new LedgerProblem('account-unknown')
  const { policy } = await readPolicy(writer, home)
  const other = findExcluding(role, await listHeldRoles(writer, account, at), policy.administratorMayWork)
  if (other !== null) throw new LedgerProblem('roles-exclude', { role, other })
}
