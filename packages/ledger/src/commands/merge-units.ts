import type { Breakdown, ChangeDecision } from '../domain/breakdown.ts'
import { isDay } from '../domain/change-item.ts'
import { passDuties } from '../domain/pass-duties.ts'
import { placeDate } from '../domain/place-date.ts'
import { LedgerProblem } from '../domain/problem.ts'
import type { Unit } from '../domain/unit.ts'
import { makeUuid } from '../domain/uuid.ts'
import { leadOf, type WorkItem } from '../domain/work-item.ts'
import { listBreakdownRows } from '../store/breakdowns.ts'
import { insertChangeDecision, listLiveItemsOf, listSinceDays, lockItemRows, updateItems } from '../store/work-items.ts'
import type { Command, Work } from './command.ts'
import { holdBreakdown, reopenBreakdown } from './support/hold-breakdown.ts'
import { holdDirectory, keepUnit } from './support/keep-unit.ts'

/** Which unit goes into which, from when, and by which decision. */
export interface MergeUnitsInput {
  readonly unit: string
  readonly expectedVersion: number
  readonly successor: string
  readonly effectiveOn: string
  readonly document: string
  readonly approver: string
}

const refuse = (where: string) => new LedgerProblem('invalid-request', { where })

function checkInput({ unit, successor, effectiveOn, document, approver }: MergeUnitsInput, today: string): void {
  if (unit === successor) throw refuse('successor')
  if (!isDay(effectiveOn)) throw refuse('effectiveOn')
  if (effectiveOn > today) throw new LedgerProblem('decision-in-future', { day: effectiveOn })
  for (const [where, text] of Object.entries({ document, approver })) {
    if (text.trim() === '' || text.length > 500) throw refuse(where)
  }
}

/** Passes one item on: a draft simply changes, an issued one by a decision like every other. */
async function passItem(work: Work, item: WorkItem, input: MergeUnitsInput, successor: Unit): Promise<void> {
  const { writer, place, actor, at, record } = work
  const duties = passDuties(item.duties, input.unit, successor.id)
  const leader = leadOf(item) === input.unit ? (successor.leaderInCharge ?? item.leader) : item.leader
  const after: WorkItem = { ...item, duties, leader, version: item.version + 1 }
  if (item.state === 'draft') {
    await updateItems(writer, place, [{ before: item, after }], { actor, at, effectiveOn: placeDate(at) })
    record({ action: 'duties-assigned', what: `item:${item.id}`, before: item, after })
    return
  }
  const { document, approver, effectiveOn } = input
  const decision: ChangeDecision = {
    id: makeUuid(),
    item: item.id,
    kind: 'unit',
    document: document.trim(),
    decidedOn: effectiveOn,
    approver: approver.trim(),
    reason: successor.name,
    successor: null,
    before: { duties: item.duties, leader: item.leader },
    after: { duties, leader },
    at,
    by: actor,
  }
  await updateItems(writer, place, [{ before: item, after }], { actor, at, effectiveOn, decision: decision.id })
  await insertChangeDecision(writer, place, item.year, decision)
  record({ action: 'change-decided', what: `item:${item.id}`, before: item, after: { ...after, decision } })
}

/**
 * Merges a unit into another from a day on: what it still answers for passes to the successor, item by item with the document
 * and the approver; it is closed and stays in the directory, and its names find the successor.
 * @throws LedgerProblem `not-found`, `version-conflict`, `invalid-request`, `unit-closed`, `decision-in-future`,
 * `decision-out-of-order`, `unit-parent-closed`, `place-unknown`
 */
export const mergeUnits: Command<MergeUnitsInput, { readonly items: number; readonly unit: Unit }> = {
  name: 'merge-units',
  actions: ['unit-changed', 'duties-assigned', 'change-decided', 'breakdown-reopened'],
  repetition: 'keyed',
  signed: true,
  async run(work, input) {
    const { writer, place, at } = work
    checkInput(input, placeDate(at))
    const { effectiveOn, document, expectedVersion: expected } = input
    const units = await holdDirectory(work)
    const [before, into] = [units.get(input.unit), units.get(input.successor)]
    if (!before || !into) throw new LedgerProblem('not-found')
    if (before.version !== expected) throw new LedgerProblem('version-conflict', { expected, actual: before.version })
    for (const { state, name } of [before, into])
      if (state === 'closed') throw new LedgerProblem('unit-closed', { unit: name })
    const drafts = (await listBreakdownRows(writer, place)).filter(({ state }) => state !== 'issued')
    const open: Breakdown[] = []
    for (const { year } of drafts) open.push(await holdBreakdown(work, year))
    const ids = await listLiveItemsOf(writer, place, before.id)
    const items = await lockItemRows(writer, place, ids)
    const late = (await listSinceDays(writer, place, ids)).find(({ since }) => since > effectiveOn)
    if (late) throw new LedgerProblem('decision-out-of-order', { day: effectiveOn, since: late.since })
    for (const item of items) await passItem(work, item, input, into)
    for (const row of open) if (items.some(({ year }) => year === row.year)) await reopenBreakdown(work, row)
    const names = [before.name, ...(before.shortName === null ? [] : [before.shortName]), ...before.aliases]
    const aliases = [...new Set([...into.aliases, ...names])].slice(0, 50)
    const facts = { effectiveOn, document: document.trim() }
    const taken = await keepUnit(work, units, into, { ...into, aliases }, facts)
    const closed = { ...facts, successor: into.id }
    const gone = await keepUnit(work, units, before, { ...before, state: 'closed' }, closed)
    for (const { entry } of [taken, gone]) work.record(entry)
    return { items: items.length, unit: gone.unit }
  },
}
