import type { ChangeDecision } from '../domain/breakdown.ts'
import { type DecisionOnItem, decideItem } from '../domain/decide-item.ts'
import { placeDate } from '../domain/place-date.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { makeUuid } from '../domain/uuid.ts'
import { cadenceOf, type WorkItem } from '../domain/work-item.ts'
import { listUnitRows } from '../store/units.ts'
import {
  insertChangeDecision,
  insertItems,
  listItemRows,
  listItemVersions,
  lockItemRows,
  updateItems,
} from '../store/work-items.ts'
import type { Command } from './command.ts'
import { holdBreakdown } from './support/hold-breakdown.ts'

/** A decision on an issued item, in the version that was seen; a split names the parts that come to it. */
export interface DecideChangeInput extends DecisionOnItem {
  readonly year: number
  readonly item: string
  readonly expectedVersion: number
  readonly parts?: readonly string[] | undefined
}

function partsOf(item: WorkItem, titles: readonly string[], first: number): WorkItem[] {
  return titles.map((title, index) => ({
    ...item,
    id: makeUuid(),
    part: first + index,
    title: title.trim(),
    target: null,
    milestones: [],
    cadence: cadenceOf(item.kind),
    version: 1,
  }))
}

/**
 * Changes what was issued: extension, target, drop, merge, unit, milestone or split, with document, day, approver and
 * reason. The item's next version holds from the day of the decision.
 * @throws LedgerProblem `not-issued`, `item-ended`, `extension-late`, `decision-out-of-order`, `decision-in-future`,
 * `nothing-changes`, `version-conflict`, `invalid-request`, `not-found`, and those of `changeItem`
 */
export const decideChange: Command<DecideChangeInput, { item: WorkItem; decision: ChangeDecision }> = {
  name: 'decide-change',
  actions: ['change-decided'],
  repetition: 'keyed',
  signed: true,
  async run(work, { year, item: id, expectedVersion: expected, parts = [], ...decision }) {
    const { writer, place, actor, at, record } = work
    const row = await holdBreakdown(work, year)
    const [before] = await lockItemRows(writer, place, [id])
    if (!before || before.year !== year) throw new LedgerProblem('not-found')
    if (before.version !== expected) throw new LedgerProblem('version-conflict', { expected, actual: before.version })
    if ((decision.kind === 'split') !== parts.length > 0) throw new LedgerProblem('invalid-request', { where: 'parts' })
    if (parts.some((title) => title.trim() === '' || title.length > 2000)) {
      throw new LedgerProblem('invalid-request', { where: 'parts' })
    }
    const units = new Map((await listUnitRows(writer, place)).map((unit) => [unit.id, unit]))
    const [versions = []] = await listItemVersions(writer, place, { item: id })
    const times = { since: versions.at(-1)?.effectiveOn ?? '', today: placeDate(at) }
    const { after, changed } = decideItem(row, before, decision, units, times)
    const { kind, document, decidedOn, approver, reason } = decision
    const kept: ChangeDecision = {
      id: makeUuid(),
      item: id,
      kind,
      document,
      decidedOn,
      approver,
      reason,
      ...changed,
      at,
      by: actor,
    }
    const facts = { actor, at, effectiveOn: decidedOn, decision: kept.id }
    const next = after === before ? { ...before, version: before.version + 1 } : after
    await updateItems(writer, place, [{ before, after: next }], facts)
    await insertChangeDecision(writer, place, year, kept)
    if (parts.length > 0) {
      const same = await listItemRows(writer, place, { year, commitment: before.commitment })
      const first = Math.max(...same.filter(({ number }) => number === before.number).map(({ part }) => part)) + 1
      await insertItems(writer, place, partsOf(next, parts, first), facts)
    }
    record({ action: 'change-decided', what: `item:${id}`, before, after: { ...next, decision: kept, parts } })
    return { item: next, decision: kept }
  },
}
