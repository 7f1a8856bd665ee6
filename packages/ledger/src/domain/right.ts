import type { PostKind } from './unit.ts'

/** Administrators, of whom one account is at most one kind. */
export const administratorRoles = ['system-administrator', 'security-administrator', 'audit-administrator'] as const

/** What an account may be in a place. The contract says what each may do. */
export const ledgerRoles = [
  ...administratorRoles,
  'office',
  'leader',
  'unit-head',
  'liaison',
  'deputy',
  'staff',
] as const
/** One of {@link ledgerRoles}. */
export type LedgerRole = (typeof ledgerRoles)[number]

/** Roles that are granted for a whole place; the others come from posts alone. */
export const grantableRoles = [...administratorRoles, 'office', 'deputy', 'staff'] as const
/** Roles that a post can carry beside those of its kind, so that whoever holds it has them. */
export const postRoles = ['office', 'deputy'] as const
/** One of {@link postRoles}. */
export type PostRole = (typeof postRoles)[number]

/** How far a right reaches: the whole place, or the units with these ids. */
export type Reach = 'all' | readonly string[]

/** A role with how far it reaches. An account may have several, also of one role. */
export interface Right {
  readonly role: LedgerRole
  readonly reach: Reach
}

/** A post that is held, with the unit it belongs to and the roles it carries beside its kind's. */
export interface HeldPost {
  readonly id: string
  readonly kind: PostKind
  readonly unit: string
  readonly roles: readonly PostRole[]
}

/** A unit's own office is staff of that unit; the place's supervision office is a role that its post is given. */
const roleOfKind: Readonly<Record<PostKind, LedgerRole>> = {
  office: 'staff',
  liaison: 'liaison',
  'unit-head': 'unit-head',
  'leader-in-charge': 'leader',
  staff: 'staff',
}

const reachOfGrant = (role: LedgerRole): Reach => (role === 'deputy' ? [] : 'all')

/** A unit and every unit below it, in no order. Linear in the directory; a circle ends. */
function listUnitsBelow(unit: string, below: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set([unit])
  for (const one of found) for (const next of below.get(one) ?? []) found.add(next)
  return [...found]
}

/**
 * The rights of an account in a place, from what it was granted and the posts it holds.
 * @param below Ids of the units directly below each unit.
 * @example listRights(['office'], [], new Map()) // [{ role: 'office', reach: 'all' }]
 */
export function listRights(
  granted: readonly LedgerRole[],
  held: readonly HeldPost[],
  below: ReadonlyMap<string, readonly string[]>,
): Right[] {
  const rights: Right[] = granted.map((role) => ({ role, reach: reachOfGrant(role) }))
  for (const { kind, unit, roles } of held) {
    const role = roleOfKind[kind]
    rights.push({ role, reach: role === 'leader' ? 'all' : listUnitsBelow(unit, below) })
    for (const carried of roles) rights.push({ role: carried, reach: reachOfGrant(carried) })
  }
  return rights
}

/**
 * How far an account reaches with any of these roles: what it may see and do on a route that names them.
 * @example reachOf(rights, ['liaison', 'unit-head']) // ['transport']
 */
export function reachOf(rights: readonly Right[], roles: readonly LedgerRole[]): Reach {
  const units = new Set<string>()
  for (const { role, reach } of rights) {
    if (!roles.includes(role)) continue
    if (reach === 'all') return 'all'
    for (const unit of reach) units.add(unit)
  }
  return [...units]
}

/** The roles among some rights, each once. @example rolesOf(rights) // ['liaison'] */
export function rolesOf(rights: readonly Right[]): LedgerRole[] {
  return [...new Set(rights.map(({ role }) => role))]
}

/** Whether a role is one of {@link administratorRoles}. */
export const isAdministrator = (role: LedgerRole): boolean => (administratorRoles as readonly string[]).includes(role)

/** What somebody may give in a place: any right, its first security administrator and nothing else, or nothing. */
export type GrantPower = 'everything' | 'first-security-administrator' | 'nothing'

/**
 * What somebody may give in a place. Its security administrator gives everything; so does a system administrator for as long
 * as neither the place nor the home place has one. From then on a place that has none would be without anybody who could
 * make one: there the home place's security administrator gives that one role, and only while nobody has it.
 * @param held Roles granted in the place, and in the home place.
 * @param secured Whether the place, and the home place, have a security administrator whose account is in use.
 * @example grantPowerOf({ here: [], home: ['security-administrator'] }, { here: false, home: true }) // 'first-security-administrator'
 */
export function grantPowerOf(
  held: { readonly here: readonly LedgerRole[]; readonly home: readonly LedgerRole[] },
  secured: { readonly here: boolean; readonly home: boolean },
): GrantPower {
  if (held.here.includes('security-administrator')) return 'everything'
  const keeps = held.here.includes('system-administrator') || held.home.includes('system-administrator')
  if (keeps && !secured.home && !secured.here) return 'everything'
  if (held.home.includes('security-administrator') && !secured.here) return 'first-security-administrator'
  return 'nothing'
}

/**
 * The role among those held that keeps an account from getting another one; null when nothing does. Administrators exclude
 * one another and do not work; a system administrator may, where the policy says so (`mayWork`).
 * @example findExcluding('audit-administrator', ['system-administrator'], true) // 'system-administrator'
 */
export function findExcluding(role: LedgerRole, held: readonly LedgerRole[], mayWork: boolean): LedgerRole | null {
  const bothMay = (one: LedgerRole, other: LedgerRole): boolean => {
    if (one === other || (!isAdministrator(one) && !isAdministrator(other))) return true
    if (isAdministrator(one) && isAdministrator(other)) return false
    return mayWork && (isAdministrator(one) ? one : other) === 'system-administrator'
  }
  return held.find((other) => !bothMay(role, other)) ?? null
}
