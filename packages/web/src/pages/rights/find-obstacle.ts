import { type AccountView, findExcludingRole, type GrantView, type Role } from '@gangmu/contract'

/** Why a grant would be refused, as far as the page knows. */
export type Obstacle =
  | { readonly code: 'own' }
  | { readonly code: 'unknown' }
  | { readonly code: 'already' }
  | { readonly code: 'excluded'; readonly held: Role }
  | { readonly code: 'holds-post' }

/** What the page knows of accounts and rights. */
export interface Known {
  /** Every account, for those who may list them; null for others. */
  readonly accounts: readonly AccountView[] | null
  /** Grants of the place. */
  readonly grants: readonly GrantView[]
  /** Ids of those who hold a post of the place, or will. */
  readonly holders: ReadonlySet<string>
  readonly me: string | null
  /** Whether a system administrator may work; null when not known, which is taken for yes. */
  readonly mayWork: boolean | null
}

/**
 * Why somebody cannot be given a role, told before it is asked for; null when nothing is known against it.
 * @example findObstacle('沈竹青', 'audit-administrator', known) // { code: 'holds-post' }
 */
export function findObstacle(name: string, role: Role, known: Known): Obstacle | null {
  const account = known.accounts?.find((one) => one.name === name)
  const granted = known.grants.filter((one) => one.name === name)
  if (known.accounts !== null && account === undefined) return { code: 'unknown' }
  const id = account?.id ?? granted[0]?.account
  if (id !== undefined && id === known.me) return { code: 'own' }
  if (granted.some((one) => one.role === role)) return { code: 'already' }
  const mayWork = known.mayWork ?? true
  const held = account?.grants.map((one) => one.role) ?? granted.map((one) => one.role)
  const other = findExcludingRole(role, held, mayWork)
  if (other !== null) return { code: 'excluded', held: other }
  const holds = account?.holdsPost ?? (id !== undefined && known.holders.has(id))
  return holds && findExcludingRole(role, ['staff'], mayWork) !== null ? { code: 'holds-post' } : null
}
