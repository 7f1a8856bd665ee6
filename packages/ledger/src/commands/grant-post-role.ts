import { LedgerProblem } from '../domain/problem.ts'
import type { PostRole } from '../domain/right.ts'
import { insertPostRole } from '../store/grants.ts'
import { hasPost } from '../store/post-holders.ts'
import type { Command } from './command.ts'
import { checkMayGrant } from './support/check-may-grant.ts'

/** Which post carries which role in the command's place. */
export interface GrantPostRoleInput {
  readonly post: string
  readonly role: PostRole
}

/**
 * Lets a post carry a role beside that of its kind, such as the supervision office's: whoever holds the post has it.
 * @throws LedgerProblem `post-unknown`, `not-allowed`
 */
export const grantPostRole: Command<GrantPostRoleInput, { granted: boolean }> = {
  name: 'grant-post-role',
  actions: ['post-role-granted'],
  repetition: 'keyed',
  installationWide: true,
  async run(work, { post, role }) {
    const { writer, place, actor, at, record } = work
    await checkMayGrant(work, null)
    if (!(await hasPost(writer, place, post))) throw new LedgerProblem('post-unknown')
    const granted = await insertPostRole(writer, place, post, role, { actor, at })
    if (granted) record({ action: 'post-role-granted', what: `post:${post}`, before: null, after: { role } })
    return { granted }
  },
}
