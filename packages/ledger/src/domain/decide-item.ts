import { type Breakdown, type ChangeDecision, type ChangeKind, changeKinds } from './breakdown.ts'
import { changeItem, isDay } from './change-item.ts'
import { LedgerProblem } from './problem.ts'
import type { Unit } from './unit.ts'
import type { ItemPatch, WorkItem } from './work-item.ts'

/** Which fields a decision of a kind may change; a drop or merge ends the item and changes none. */
const fieldsOf: Readonly<Record<ChangeKind, readonly (keyof ItemPatch)[]>> = {
  extension: ['deadline', 'deadlineWords'],
  target: ['target', 'definition', 'deliverable'],
  drop: [],
  merge: [],
  unit: ['duties', 'leader'],
  milestone: ['milestones'],
  split: ['title', 'target', 'deliverable'],
}

/** What is decided on an item. */
export interface DecisionOnItem {
  readonly kind: ChangeKind
  readonly document: string
  readonly decidedOn: string
  readonly approver: string
  readonly reason: string
  readonly patch: ItemPatch
}

function checkWords({ kind, document, approver, reason, decidedOn }: DecisionOnItem): void {
  if (!changeKinds.includes(kind)) throw new LedgerProblem('invalid-request', { where: 'kind' })
  for (const [where, text] of Object.entries({ document, approver, reason })) {
    if (text.trim() === '' || text.length > 500) throw new LedgerProblem('invalid-request', { where })
  }
  if (!isDay(decidedOn)) throw new LedgerProblem('invalid-request', { where: 'decidedOn' })
}

function checkTime(decision: DecisionOnItem, item: WorkItem, { since, today }: { since: string; today: string }): void {
  const { decidedOn, kind, patch } = decision
  if (decidedOn > today) throw new LedgerProblem('decision-in-future', { day: decidedOn })
  // Versions follow one another in time, so that every day has one state and no decision is written in before another.
  if (decidedOn < since) throw new LedgerProblem('decision-out-of-order', { day: decidedOn, since })
  if (kind !== 'extension') return
  if (item.deadline !== null && decidedOn > item.deadline) {
    throw new LedgerProblem('extension-late', { deadline: item.deadline, day: decidedOn })
  }
  if (!patch.deadline || (item.deadline !== null && patch.deadline <= item.deadline)) {
    throw new LedgerProblem('invalid-request', { where: 'deadline' })
  }
}

/**
 * An issued item after a decision. Only what the kind of decision is about may change; an extension is asked for before the
 * deadline (practice: changes are reported before their time is out, or do not count).
 * @param times The day of the item's latest version, and today.
 * @throws LedgerProblem `not-issued`, `item-ended`, `extension-late`, `decision-out-of-order`, `decision-in-future`,
 * `nothing-changes`, `invalid-request`, and those of `changeItem`
 * @example decideItem(breakdown, item, decision, units, { since: '2026-02-03', today: '2026-05-01' })
 */
export function decideItem(
  { state }: Pick<Breakdown, 'state'>,
  item: WorkItem,
  decision: DecisionOnItem,
  units: ReadonlyMap<string, Unit>,
  times: { readonly since: string; readonly today: string },
): { readonly after: WorkItem; readonly changed: Pick<ChangeDecision, 'before' | 'after'> } {
  if (state !== 'issued' || item.state === 'draft') throw new LedgerProblem('not-issued')
  if (item.state !== 'issued') throw new LedgerProblem('item-ended', { title: item.title })
  checkWords(decision)
  checkTime(decision, item, times)
  const { kind, patch } = decision
  const foreign = Object.entries(patch).find(
    ([name, value]) => value !== undefined && !fieldsOf[kind].includes(name as keyof ItemPatch),
  )
  if (foreign) throw new LedgerProblem('invalid-request', { where: foreign[0] })
  if (kind === 'drop' || kind === 'merge') {
    const after: WorkItem = { ...item, state: kind === 'drop' ? 'dropped' : 'merged', version: item.version + 1 }
    return { after, changed: { before: {}, after: {} } }
  }
  const after = changeItem(item, patch, units)
  if (after === item && kind !== 'split') throw new LedgerProblem('nothing-changes')
  const names = fieldsOf[kind].filter((name) => patch[name] !== undefined || name === 'leader')
  const pick = (from: WorkItem): ItemPatch => Object.fromEntries(names.map((name) => [name, from[name]]))
  return { after, changed: { before: pick(item), after: pick(after) } }
}
