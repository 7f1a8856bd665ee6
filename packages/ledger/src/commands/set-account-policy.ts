import type { AccountPolicy } from '../domain/account-policy.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { findExcluding } from '../domain/right.ts'
import { readPolicy, storePolicy } from '../store/account-policy.ts'
import { listAccountsWith } from '../store/grants.ts'
import { lockPlace } from '../store/places.ts'
import type { Command } from './command.ts'
import { listHeldRoles } from './support/check-exclusion.ts'
import { checkMayGrant } from './support/check-may-grant.ts'

/** The whole policy as it should be, and the version that was seen, 0 for none. */
export interface SetAccountPolicyInput {
  readonly policy: AccountPolicy
  readonly expectedVersion: number
}

/**
 * Changes how people sign in; sessions that are open follow at their next request. Administrators can be kept from working
 * only once none of them does.
 * @throws LedgerProblem `version-conflict`, `roles-exclude`, `not-allowed`
 */
export const setAccountPolicy: Command<SetAccountPolicyInput, { version: number }> = {
  name: 'set-account-policy',
  actions: ['account-policy-changed'],
  repetition: 'keyed',
  installationWide: true,
  async run(work, { policy, expectedVersion }) {
    const { writer, place, actor, at, record } = work
    await checkMayGrant(work, null)
    await lockPlace(writer, place)
    const { policy: before, version: actual } = await readPolicy(writer, place)
    if (actual !== expectedVersion) throw new LedgerProblem('version-conflict', { expected: expectedVersion, actual })
    const role = 'system-administrator'
    for (const account of await listAccountsWith(writer, place, role)) {
      const other = findExcluding(role, await listHeldRoles(writer, account, at), policy.administratorMayWork)
      if (other !== null) throw new LedgerProblem('roles-exclude', { role, other })
    }
    const version = actual + 1
    await storePolicy(writer, place, policy, version, { actor, at })
    record({ action: 'account-policy-changed', what: `place:${place}`, before, after: policy })
    return { version }
  },
}
