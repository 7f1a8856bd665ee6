import { LedgerProblem } from '../domain/problem.ts'
import { grantableRoles, type LedgerRole } from '../domain/right.ts'
import { insertRoleGrant } from '../store/grants.ts'
import { findOpenPlace } from '../store/places.ts'
import type { Command } from './command.ts'
import { checkExclusion } from './support/check-exclusion.ts'
import { checkMayGrant } from './support/check-may-grant.ts'

/** Which account gets which role in the command's place. */
export interface GrantRoleInput {
  readonly account: string
  readonly role: LedgerRole
}

/**
 * Gives an account a role in a place. Giving it again changes nothing. Roles that come from posts are not granted.
 * @throws LedgerProblem `place-unknown`, `invalid-request`, `not-allowed`, `own-account`, `account-unknown`, `roles-exclude`
 */
export const grantRole: Command<GrantRoleInput, { granted: boolean }> = {
  name: 'grant-role',
  actions: ['role-granted'],
  repetition: 'keyed',
  installationWide: true,
  async run(work, { account, role }) {
    const { writer, place, actor, at, record } = work
    if (!(grantableRoles as readonly string[]).includes(role)) {
      throw new LedgerProblem('invalid-request', { where: 'role' })
    }
    if (!(await findOpenPlace(writer, place))) throw new LedgerProblem('place-unknown')
    const home = await checkMayGrant(work, account)
    await checkExclusion(writer, home, account, role, at)
    const granted = await insertRoleGrant(writer, place, account, role, { actor, at })
    if (granted) record({ action: 'role-granted', what: `account:${account}`, before: null, after: { role } })
    return { granted }
  },
}
