import type { DutyView, ItemView } from '@gangmu/contract'

/** The roles that units are given; who compiles stands in the lead's place. */
export type GivenRole = DutyView['role']

const leading = (role: GivenRole): boolean => role === 'lead' || role === 'compiling'

/**
 * An item's duties once units are given a role. A lead takes the place of the one before; the other roles are added to. Whoever
 * has a role already is moved; nobody given takes the role away from all who have it.
 * @example giveDuties(item, 'lead', ['education'])
 */
export function giveDuties(item: Pick<ItemView, 'duties'>, role: GivenRole, units: readonly string[]): DutyView[] {
  const given = leading(role) ? units.slice(0, 1) : units
  const stay = item.duties.filter((duty) => {
    if (given.includes(duty.unit)) return false
    if (leading(role)) return !leading(duty.role)
    return given.length > 0 || duty.role !== role
  })
  const fresh = given.map((unit) => ({ role, unit, post: null }))
  return leading(role) ? [...fresh, ...stay] : [...stay, ...fresh]
}
