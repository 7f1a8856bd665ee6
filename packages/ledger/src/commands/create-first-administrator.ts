import { LedgerProblem } from '../domain/problem.ts'
import { makeUuid } from '../domain/uuid.ts'
import { hasAdministrator, insertAccount, insertRoleGrant } from '../store/accounts.ts'
import { lockPlace } from '../store/places.ts'
import { useSetupToken } from '../store/setup-tokens.ts'
import type { Command } from './command.ts'

/** The first administrator, by the one-time token whose hash was kept. The password comes already hashed. */
export interface CreateFirstAdministratorInput {
  readonly tokenHash: string
  readonly name: string
  readonly passwordHash: string
}

/**
 * Makes the first administrator in the home place, with the roles `system-administrator` and `office` there. Once only.
 * @throws LedgerProblem `setup-link-used` when there is one already, or the token is unknown, used or ran out
 */
export const createFirstAdministrator: Command<CreateFirstAdministratorInput, { account: string }> = {
  name: 'create-first-administrator',
  actions: ['account-created', 'role-granted'],
  repetition: 'keyed',
  async run({ writer, place, actor, at, record }, { tokenHash, name, passwordHash }) {
    await lockPlace(writer, place)
    if (await hasAdministrator(writer)) throw new LedgerProblem('setup-link-used')
    if (!(await useSetupToken(writer, place, tokenHash, at))) throw new LedgerProblem('setup-link-used')
    const id = makeUuid()
    if (!(await insertAccount(writer, place, { id, name, passwordHash }, at))) {
      throw new LedgerProblem('invalid-request', { where: 'name' })
    }
    record({ action: 'account-created', what: `account:${id}`, before: null, after: { name } })
    for (const role of ['system-administrator', 'office'] as const) {
      await insertRoleGrant(writer, place, id, role, { actor, at })
      record({ action: 'role-granted', what: `account:${id}`, before: null, after: { role } })
    }
    return { account: id }
  },
}
