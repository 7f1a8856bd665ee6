import { LedgerProblem } from '../domain/problem.ts'
import { hasAdministrator } from '../store/grants.ts'
import { replaceSetupToken } from '../store/setup-tokens.ts'
import type { Command } from './command.ts'

/** Only the hash of the one-time token is kept. `expiresAt` is an ISO instant. */
export interface CreateSetupTokenInput {
  readonly tokenHash: string
  readonly expiresAt: string
}

/**
 * Makes the one-time token for the first administrator, in the home place; an earlier unused one stops being good.
 * @throws LedgerProblem `setup-link-used` when there is an administrator
 */
export const createSetupToken: Command<CreateSetupTokenInput, { expiresAt: string }> = {
  name: 'create-setup-token',
  actions: ['setup-link-made'],
  repetition: 'keyed',
  async run({ writer, place, record }, { tokenHash, expiresAt }) {
    if (await hasAdministrator(writer)) throw new LedgerProblem('setup-link-used')
    await replaceSetupToken(writer, place, tokenHash, expiresAt)
    record({ action: 'setup-link-made', what: `place:${place}`, before: null, after: { expiresAt } })
    return { expiresAt }
  },
}
