import { LedgerProblem } from '../domain/problem.ts'
import { makeUuid } from '../domain/uuid.ts'
import { readPolicy, storePolicy } from '../store/account-policy.ts'
import { insertAccount } from '../store/accounts.ts'
import { hasAdministrator, insertRoleGrant } from '../store/grants.ts'
import { listOpenPlaces, lockPlace } from '../store/places.ts'
import { useSetupToken } from '../store/setup-tokens.ts'
import type { Command, Work } from './command.ts'

/** The first administrator, by the one-time token whose hash was kept. The password comes already hashed. */
export interface CreateFirstAdministratorInput {
  readonly tokenHash: string
  readonly name: string
  readonly passwordHash: string
  /** Whether one person does everything, as in a trial: the administrator is also the office, in every place that is open. */
  readonly mayWork: boolean
}

/** Lets the administrator work as well: a setting of its own, in the record like any change of it. */
async function letWork({ writer, place, actor, at, record }: Work, account: string): Promise<void> {
  const { policy, version } = await readPolicy(writer, place)
  const after = { ...policy, administratorMayWork: true }
  await storePolicy(writer, place, after, version + 1, { actor, at })
  record({ action: 'account-policy-changed', what: `place:${place}`, before: policy, after })
  for (const { code } of await listOpenPlaces(writer)) {
    await insertRoleGrant(writer, code, account, 'office', { actor, at })
    const draft = { action: 'role-granted', what: `account:${account}`, before: null, after: { role: 'office' } }
    record({ ...draft, place: code })
  }
}

/**
 * Makes the first administrator in the home place, all of it or nothing. Once only.
 * @throws LedgerProblem `setup-link-used` when there is one already, or the token is unknown, used or ran out
 */
export const createFirstAdministrator: Command<CreateFirstAdministratorInput, { account: string }> = {
  name: 'create-first-administrator',
  actions: ['account-created', 'role-granted', 'account-policy-changed'],
  repetition: 'keyed',
  installationWide: true,
  // A password hashed twice gives two hashes; token and name say that it is the same request.
  identify: ({ tokenHash, name, mayWork }) => ({ tokenHash, name, mayWork }),
  async run(work, { tokenHash, name, passwordHash, mayWork }) {
    const { writer, place, actor, at, record } = work
    await lockPlace(writer, place)
    if (await hasAdministrator(writer)) throw new LedgerProblem('setup-link-used')
    if (!(await useSetupToken(writer, place, tokenHash, at))) throw new LedgerProblem('setup-link-used')
    const id = makeUuid()
    if (!(await insertAccount(writer, place, { id, name, passwordHash }, at))) {
      throw new LedgerProblem('account-name-taken', { name })
    }
    record({ action: 'account-created', what: `account:${id}`, before: null, after: { name } })
    const role = 'system-administrator'
    await insertRoleGrant(writer, place, id, role, { actor, at })
    record({ action: 'role-granted', what: `account:${id}`, before: null, after: { role } })
    if (mayWork) await letWork(work, id)
    return { account: id }
  },
}
