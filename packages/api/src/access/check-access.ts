import type { Access, Role, Scope } from '@gangmu/contract'
import { ApiProblem } from '../problems/api-problem.ts'
import type { Principal } from './principal.ts'

/** What a path names that somebody may or may not reach. */
export interface Named {
  /** Place code, or null when the path names none. */
  readonly place: string | null
  /** Id of a unit, or null when the path names none. */
  readonly unit: string | null
}

/** What somebody was let in with. */
export interface Admission {
  /** The roles they have in the place, of those that the route names. */
  readonly roles: readonly Role[]
  /** How far these roles reach: what lists are cut to. */
  readonly scope: Scope
}

const nobody: Admission = { roles: [], scope: [] }

function checkPending({ pending }: Principal): void {
  if (pending === 'password') throw new ApiProblem('password-expired')
  if (pending === 'second-factor') throw new ApiProblem('second-factor-missing')
}

/**
 * The one place where a request is let in or refused. A place where the account has no role, and a unit out of its reach,
 * answer like ones that do not exist.
 * @throws ApiProblem `signed-out`, `password-expired`, `second-factor-missing`, `not-found` or `not-allowed`.
 * @example checkAccess(['office'], principal, { place: '990102', unit: null }).scope // 'all'
 */
export function checkAccess(access: Access, principal: Principal | null, { place, unit }: Named): Admission {
  if (access === 'public' || access === 'setup') return nobody
  if (access === 'local') {
    if (principal?.kind !== 'local') throw new ApiProblem('not-found')
    return nobody
  }
  if (principal === null) throw new ApiProblem('signed-out')
  if (access === 'session') return nobody
  checkPending(principal)
  const held = place === null ? [] : principal.rolesIn(place)
  if (place === null || held.length === 0) throw new ApiProblem('not-found')
  const roles = held.filter((role) => access.includes(role))
  if (roles.length === 0) throw new ApiProblem('not-allowed')
  const scope = principal.scopeIn(place, roles)
  if (unit !== null && scope !== 'all' && !scope.includes(unit)) throw new ApiProblem('not-found')
  return { roles, scope }
}
