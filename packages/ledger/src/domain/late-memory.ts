import type { ItemVersion } from './breakdown.ts'
import { addDays, daysBetween } from './days.ts'
import { issuedOn } from './item-history.ts'
import type { LateMark } from './light.ts'
import { isLive } from './work-item.ts'

/** A stretch of days, both ends included. */
interface Stretch {
  readonly from: string
  readonly to: string
}

/** Days on which a deadline in force then had passed and the item was still open. */
function overdueOf(versions: readonly ItemVersion[], issued: string, on: string): Stretch[] {
  return versions.flatMap(({ item, effectiveOn }, index): Stretch[] => {
    const next = versions[index + 1]?.effectiveOn
    const to = next !== undefined && next <= on ? addDays(next, -1) : on
    if (item.state !== 'issued' || item.deadline === null) return []
    const since = addDays(item.deadline, 1)
    const from = [since, effectiveOn, issued].sort().at(-1) ?? since
    return from <= to ? [{ from, to }] : []
  })
}

/** Days on which a milestone was late, by the item's last version: from the day after it was due until the day before it was done. */
function milestonesLate(versions: readonly ItemVersion[], issued: string, on: string): Stretch[] {
  const last = versions.findLast(({ effectiveOn }) => effectiveOn <= on)
  if (!last) return []
  const end = isLive(last.item) && last.item.state !== 'closed-out' ? on : addDays(last.effectiveOn, -1)
  return last.item.milestones.flatMap(({ due, doneOn }): Stretch[] => {
    const [from = due] = [addDays(due, 1), issued].sort().reverse()
    const to = doneOn !== null && doneOn <= on ? addDays(doneOn, -1) : end
    return from <= to ? [{ from, to }] : []
  })
}

/**
 * What was once late keeps its mark: since when, and on how many days in all, overlapping ones once. A deadline that was put
 * off in time is no lateness; one that had passed stays one, whatever came after.
 * @example lateMemory(versions, '2026-12-31') // { since: '2026-10-01', days: 12, still: false }
 */
export function lateMemory(versions: readonly ItemVersion[], on: string): LateMark | null {
  const issued = issuedOn(versions)
  if (issued === null) return null
  const known = versions.filter(({ effectiveOn }) => effectiveOn <= on)
  const stretches = [...overdueOf(known, issued, on), ...milestonesLate(known, issued, on)].sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : 0,
  )
  const [first] = stretches
  if (!first) return null
  let days = 0
  let counted = ''
  for (const { from, to } of stretches) {
    const start = from > counted ? from : addDays(counted, 1)
    if (start > to) continue
    days += daysBetween(start, to) + 1
    counted = to
  }
  return { since: first.from, days, still: stretches.some(({ to }) => to === on) }
}
