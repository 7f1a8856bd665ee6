import type { BreakdownGaps, Confirmation, Slot } from './breakdown.ts'
import { isLive, leadOf, type WorkItem } from './work-item.ts'

/**
 * What is missing in a breakdown: leads and deadlines of items (what goes on all year needs none), slots that are neither
 * named nor excused, and posts that have not confirmed.
 * @example countGaps(items, slots, []).withoutLead // 3
 */
export function countGaps(
  items: readonly WorkItem[],
  slots: readonly Slot[],
  confirmations: readonly Confirmation[],
): BreakdownGaps {
  const live = items.filter(isLive)
  const confirmed = new Set(confirmations.map(({ leader }) => leader))
  const leaders = new Set(live.flatMap(({ leader }) => (leader === null ? [] : [leader])))
  return {
    items: live.length,
    withoutLead: live.filter((item) => leadOf(item) === null).length,
    withoutDeadline: live.filter(({ kind, deadline }) => kind !== 'standing' && deadline === null).length,
    emptySlots: slots.filter(({ name, excuse }) => name === null && excuse === null).length,
    unconfirmed: [...leaders].filter((leader) => !confirmed.has(leader)).sort(),
  }
}
