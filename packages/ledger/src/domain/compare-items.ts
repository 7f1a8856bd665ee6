import type { ItemVersion } from './breakdown.ts'
import { canonicalJson } from './canonical-json.ts'
import { isLive, type WorkItem } from './work-item.ts'

/** One item on two days: what it was and what it is, the fields that differ, and the decisions between. */
export interface ItemDifference {
  readonly change: 'added' | 'changed' | 'dropped'
  readonly before: WorkItem | null
  readonly after: WorkItem
  readonly fields: readonly string[]
  /** Ids of the decisions, in the order of their time. */
  readonly decisions: readonly string[]
}

/** The state of an item on a day: its last version that was in force by then and was issued. */
function stateOn(versions: readonly ItemVersion[], day: string): ItemVersion | null {
  return versions.findLast(({ item, effectiveOn }) => item.state !== 'draft' && effectiveOn <= day) ?? null
}

/** The state in which an item was issued with the breakdown; null for what a supplement brought. */
function baselineOf(versions: readonly ItemVersion[], issuedOn: string): ItemVersion | null {
  const issued = versions.find(({ item }) => item.state !== 'draft')
  return issued && issued.effectiveOn <= issuedOn ? issued : null
}

/** What of an item was adopted: that a milestone was reached, or the item closed out, is progress and no change of it. */
function asAdopted(item: WorkItem): WorkItem {
  const milestones = item.milestones.map((one) => ({ ...one, doneOn: null }))
  return { ...item, milestones, state: item.state === 'closed-out' ? 'issued' : item.state }
}

function differingFields(first: WorkItem, last: WorkItem): string[] {
  const [before, after] = [asAdopted(first), asAdopted(last)]
  const names = Object.keys(after).filter(
    (name) =>
      name !== 'version' &&
      canonicalJson(before[name as keyof WorkItem]) !== canonicalJson(after[name as keyof WorkItem]),
  )
  // A stored item's fields come back in whatever order.
  return names.sort()
}

/**
 * What changed between the ends of two days, or since the issue, item by item in the order given; items that are the same are
 * left out, and so is what is only progress: milestones that were reached, items that were closed out. Since the issue means from the items as they were issued: what was decided on that very day is told.
 * @param histories The versions of each item, oldest first.
 * @param from A day, or the day of issue as `{ issuedOn }`.
 * @example compareItems(histories, '2026-02-03', '2026-06-30')
 */
export function compareItems(
  histories: readonly (readonly ItemVersion[])[],
  from: string | { readonly issuedOn: string },
  to: string,
): ItemDifference[] {
  return histories.flatMap((versions): ItemDifference[] => {
    const first = typeof from === 'string' ? stateOn(versions, from) : baselineOf(versions, from.issuedOn)
    const last = stateOn(versions, to)
    if (!last || first === last) return []
    const between = versions.slice(first ? versions.indexOf(first) + 1 : 0, versions.indexOf(last) + 1)
    const decisions = between.flatMap(({ decision }) => (decision === null ? [] : [decision]))
    if (!first) return [{ change: 'added', before: null, after: last.item, fields: [], decisions }]
    const fields = differingFields(first.item, last.item)
    if (fields.length === 0) return []
    const change = isLive(first.item) && !isLive(last.item) ? 'dropped' : 'changed'
    return [{ change, before: first.item, after: last.item, fields, decisions }]
  })
}
