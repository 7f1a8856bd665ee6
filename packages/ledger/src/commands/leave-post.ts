import { LedgerProblem } from '../domain/problem.ts'
import { lockPostHolder, updatePostHolder } from '../store/post-holders.ts'
import type { Command } from './command.ts'
import { checkMayGrant } from './support/check-may-grant.ts'

/** Which holding ends on which day, the last one on which it holds; null when no end is known after all. */
export interface LeavePostInput {
  readonly holding: string
  readonly until: string | null
  readonly expectedVersion: number
}

/**
 * Sets the last day on which a person holds a post. A day before the first means that they never did.
 * @throws LedgerProblem `not-found`, `version-conflict`, `not-allowed`, `own-account`
 */
export const leavePost: Command<LeavePostInput, { version: number }> = {
  name: 'leave-post',
  actions: ['post-tenure-changed'],
  repetition: 'keyed',
  installationWide: true,
  async run(work, { holding, until, expectedVersion }) {
    const { writer, place, actor, at, record } = work
    const row = await lockPostHolder(writer, place, holding)
    if (!row) throw new LedgerProblem('not-found')
    await checkMayGrant(work, row.account)
    if (row.version !== expectedVersion) {
      throw new LedgerProblem('version-conflict', { expected: expectedVersion, actual: row.version })
    }
    const version = row.version + 1
    await updatePostHolder(writer, place, { id: holding, until, version }, { actor, at })
    const { account, until: before } = row
    const what = `post:${row.post}`
    record({ action: 'post-tenure-changed', what, before: { holding, account, until: before }, after: { until } })
    return { version }
  },
}
