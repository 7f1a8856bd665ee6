import type { ChangeDecision } from '../domain/breakdown.ts'
import { type DecisionOnItem, decideItem } from '../domain/decide-item.ts'
import { divideItem, type PartInput } from '../domain/divide-item.ts'
import { placeDate } from '../domain/place-date.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { makeUuid } from '../domain/uuid.ts'
import type { WorkItem } from '../domain/work-item.ts'
import { listUnitRows } from '../store/units.ts'
import {
  insertChangeDecision,
  insertItems,
  listItemRows,
  listItemVersions,
  lockItemRows,
  updateItems,
} from '../store/work-items.ts'
import type { Command, Work } from './command.ts'
import { holdBreakdown } from './support/hold-breakdown.ts'

/** A decision on an issued item, in the version that was seen; a split names its parts, a merge the item that takes it in. */
export interface DecideChangeInput extends DecisionOnItem {
  readonly year: number
  readonly item: string
  readonly expectedVersion: number
  readonly parts?: readonly PartInput[] | undefined
  readonly successor?: string | null | undefined
}

/** The item that takes a merged one in: another of the year that is still to be done. */
async function checkSuccessor({ writer, place }: Work, { id, year }: WorkItem, successor: string): Promise<void> {
  const [found] = await lockItemRows(writer, place, [successor])
  if (!found || found.year !== year || found.id === id || found.state !== 'issued') {
    throw new LedgerProblem('invalid-request', { where: 'successor' })
  }
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
  async run(work, { year, item: id, expectedVersion: expected, parts = [], successor = null, ...decision }) {
    const { writer, place, actor, at, record } = work
    const row = await holdBreakdown(work, year)
    const [before] = await lockItemRows(writer, place, [id])
    if (!before || before.year !== year) throw new LedgerProblem('not-found')
    if (before.version !== expected) throw new LedgerProblem('version-conflict', { expected, actual: before.version })
    if ((decision.kind === 'split') !== parts.length > 0) throw new LedgerProblem('invalid-request', { where: 'parts' })
    if ((decision.kind === 'merge') !== (successor !== null)) {
      throw new LedgerProblem('invalid-request', { where: 'successor' })
    }
    if (successor !== null) await checkSuccessor(work, before, successor)
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
      successor,
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
      await insertItems(writer, place, divideItem(next, parts, first, units), facts)
    }
    record({ action: 'change-decided', what: `item:${id}`, before, after: { ...next, decision: kept, parts } })
    return { item: next, decision: kept }
  },
}
