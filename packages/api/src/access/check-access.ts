import type { Access, Role } from '@gangmu/contract'
import { ApiProblem } from '../problems/api-problem.ts'
import type { Principal } from './principal.ts'

/**
 * The one place where a request is let in or refused.
 * A place where the account has no role answers like a place that does not exist.
 * @param place Place code of the path, or null when the path names none.
 * @throws ApiProblem `signed-out`, `not-found` or `not-allowed`.
 * @example checkAccess(['office'], principal, '990102')
 */
export function checkAccess(access: Access, principal: Principal | null, place: string | null): void {
  if (access === 'public' || access === 'setup') return
  if (principal === null) throw new ApiProblem('signed-out')
  if (access === 'session') return
  const held = place === null ? [] : principal.rolesIn(place)
  if (held.length === 0) throw new ApiProblem('not-found')
  if (!held.some((role: Role) => access.includes(role))) throw new ApiProblem('not-allowed')
}
