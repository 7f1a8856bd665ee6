import { type LedgerRole, ledgerRoles } from '../domain/account.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { insertRoleGrant } from '../store/accounts.ts'
import { findOpenPlace } from '../store/places.ts'
import type { Command } from './command.ts'

/** Which account gets which role in the command's place. */
export interface GrantRoleInput {
  readonly account: string
  readonly role: LedgerRole
}

/**
 * Gives an account a role in a place. Giving it again changes nothing.
 * @throws LedgerProblem `place-unknown`, `invalid-request`
 */
export const grantRole: Command<GrantRoleInput, { granted: boolean }> = {
  name: 'grant-role',
  actions: ['role-granted'],
  repetition: 'keyed',
  async run({ writer, place, actor, at, record }, { account, role }) {
    if (!ledgerRoles.includes(role)) throw new LedgerProblem('invalid-request', { where: 'role' })
    if (!(await findOpenPlace(writer, place))) throw new LedgerProblem('place-unknown')
    const granted = await insertRoleGrant(writer, place, account, role, { actor, at })
    if (granted) record({ action: 'role-granted', what: `account:${account}`, before: null, after: { role } })
    return { granted }
  },
}
