import { LedgerProblem } from '../domain/problem.ts'
import { grantableRoles, isAdministrator, type LedgerRole } from '../domain/right.ts'
import { insertRoleGrant, listGrantsOf } from '../store/grants.ts'
import { findOpenPlace, lockPlace } from '../store/places.ts'
import type { Command } from './command.ts'
import { checkExclusion } from './support/check-exclusion.ts'
import { checkMayGrant } from './support/check-may-grant.ts'

/** Which account gets which role in the command's place. */
export interface GrantRoleInput {
  readonly account: string
  readonly role: LedgerRole
}

/**
 * Gives an account a role in a place. Giving it again changes nothing. Roles that come from posts are not granted. What
 * somebody gives from the home place, such as another place's first security administrator, stands in both records.
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
    // Two that each make the first security administrator at once must not both succeed.
    await lockPlace(writer, place)
    const home = await checkMayGrant(work, account, role)
    await checkExclusion(writer, home, account, role, at)
    const granted = await insertRoleGrant(writer, place, account, role, { actor, at })
    if (granted) {
      const entry = { action: 'role-granted', what: `account:${account}`, before: null }
      record({ ...entry, after: { role } })
      const keepsHere = (await listGrantsOf(writer, actor)).some(
        (held) => held.place === place && isAdministrator(held.role),
      )
      if (place !== home && actor !== 'system' && !keepsHere) record({ ...entry, after: { role, place }, place: home })
    }
    return { granted }
  },
}
