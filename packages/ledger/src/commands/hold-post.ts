import { LedgerProblem } from '../domain/problem.ts'
import { makeUuid } from '../domain/uuid.ts'
import { hasPost, insertPostHolder } from '../store/post-holders.ts'
import type { Command } from './command.ts'
import { checkExclusion } from './support/check-exclusion.ts'
import { checkMayGrant } from './support/check-may-grant.ts'

/** Who is to hold which post, from when until when: plain dates, both days included. */
export interface HoldPostInput {
  readonly post: string
  readonly account: string
  /** `YYYY-MM-DD`. */
  readonly from: string
  readonly until: string | null
}

/**
 * Lets a person hold a post for a time. Duties stay with the post, so that a successor has them without any of them
 * being issued anew; a predecessor's holding ends by `leavePost`.
 * @throws LedgerProblem `post-unknown`, `account-unknown`, `roles-exclude`, `invalid-request`, `not-allowed`, `own-account`
 */
export const holdPost: Command<HoldPostInput, { holding: string }> = {
  name: 'hold-post',
  actions: ['post-taken'],
  repetition: 'keyed',
  installationWide: true,
  async run(work, { post, account, from, until }) {
    const { writer, place, actor, at, record } = work
    if (until !== null && until < from) throw new LedgerProblem('invalid-request', { where: 'until' })
    const home = await checkMayGrant(work, account)
    if (!(await hasPost(writer, place, post))) throw new LedgerProblem('post-unknown')
    // Whatever the post's kind, holding one is work, which two of the three administrators never do.
    await checkExclusion(writer, home, account, 'staff', at)
    const id = makeUuid()
    await insertPostHolder(writer, place, { id, post, account, from, until, version: 1 }, { actor, at })
    record({ action: 'post-taken', what: `post:${post}`, before: null, after: { holding: id, account, from, until } })
    return { holding: id }
  },
}
