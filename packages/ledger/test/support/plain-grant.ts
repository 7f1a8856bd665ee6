import type { Command } from '../../src/commands/command.ts'
import type { LedgerRole } from '../../src/domain/right.ts'
import { insertRoleGrant } from '../../src/store/grants.ts'

/** The smallest write with an entry in the record, for tests of writing itself: a grant that asks nobody. */
export const grantRole: Command<{ readonly account: string; readonly role: LedgerRole }, { granted: boolean }> = {
  name: 'grant-role',
  actions: ['role-granted'],
  repetition: 'keyed',
  async run({ writer, place, actor, at, record }, { account, role }) {
    const granted = await insertRoleGrant(writer, place, account, role, { actor, at })
    if (granted) record({ action: 'role-granted', what: `account:${account}`, before: null, after: { role } })
    return { granted }
  },
}
