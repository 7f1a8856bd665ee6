import { type Duty, dutyRoles } from './work-item.ts'

/** Which of two roles is told first: who leads or compiles, then who is responsible, then who supports. */
const rankOf = ({ role }: Duty): number => dutyRoles.indexOf(role)

/**
 * The duties of an item once one unit goes into another: the successor has the strongest of them, unless it has one as strong of
 * its own. Posts of the unit that is no more name nobody any longer, so the successor answers as a unit.
 * @example passDuties([{ role: 'lead', unit: 'roads', post: null }], 'roads', 'transport')[0].unit // 'transport'
 */
export function passDuties(duties: readonly Duty[], from: string, to: string): Duty[] {
  const passed = duties.filter(({ unit }) => unit === from).sort((one, other) => rankOf(one) - rankOf(other))
  const [strongest] = passed
  if (!strongest) return [...duties]
  const others = duties.filter(({ unit }) => unit !== from)
  if (others.some((duty) => duty.unit === to && rankOf(duty) <= rankOf(strongest))) return others
  return duties.flatMap((duty): Duty[] => {
    if (duty === strongest) return [{ role: duty.role, unit: to, post: null }]
    const gone = duty.unit === from || (duty.unit === to && duty.post === null)
    return gone ? [] : [duty]
  })
}
