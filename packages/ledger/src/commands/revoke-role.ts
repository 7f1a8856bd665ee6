import { LedgerProblem } from '../domain/problem.ts'
import type { LedgerRole } from '../domain/right.ts'
import { deleteRoleGrant, listAccountsWith } from '../store/grants.ts'
import { lockPlace } from '../store/places.ts'
import type { Command } from './command.ts'
import { checkMayGrant } from './support/check-may-grant.ts'

/** Which account loses which role in the command's place. */
export interface RevokeRoleInput {
  readonly account: string
  readonly role: LedgerRole
}

/**
 * Takes a role in a place away; the next request is already without it. Taking it again changes nothing.
 * @throws LedgerProblem `not-allowed`, `own-account`, `last-administrator`
 */
export const revokeRole: Command<RevokeRoleInput, { revoked: boolean }> = {
  name: 'revoke-role',
  actions: ['role-revoked'],
  repetition: 'keyed',
  installationWide: true,
  async run(work, { account, role }) {
    const { writer, place, record } = work
    const home = await checkMayGrant(work, account)
    await lockPlace(writer, home)
    if (role === 'system-administrator' && place === home) {
      const administrators = await listAccountsWith(writer, home, role)
      if (administrators.length === 1 && administrators[0] === account) throw new LedgerProblem('last-administrator')
    }
    const revoked = await deleteRoleGrant(writer, place, account, role)
    if (revoked) record({ action: 'role-revoked', what: `account:${account}`, before: { role }, after: null })
    return { revoked }
  },
}
