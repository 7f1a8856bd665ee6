import type { PostRole } from '../domain/right.ts'
import { deletePostRole } from '../store/grants.ts'
import type { Command } from './command.ts'
import { checkMayGrant } from './support/check-may-grant.ts'

/** Which post no longer carries which role in the command's place. */
export interface RevokePostRoleInput {
  readonly post: string
  readonly role: PostRole
}

/** Takes a role from a post; its holders are without it from the next request on. @throws LedgerProblem `not-allowed` */
export const revokePostRole: Command<RevokePostRoleInput, { revoked: boolean }> = {
  name: 'revoke-post-role',
  actions: ['post-role-revoked'],
  repetition: 'keyed',
  installationWide: true,
  async run(work, { post, role }) {
    await checkMayGrant(work, null)
    const revoked = await deletePostRole(work.writer, work.place, post, role)
    if (revoked) work.record({ action: 'post-role-revoked', what: `post:${post}`, before: { role }, after: null })
    return { revoked }
  },
}
