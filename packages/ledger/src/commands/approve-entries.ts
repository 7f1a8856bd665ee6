import { isDay } from '../domain/change-item.ts'
import { placeDate } from '../domain/place-date.ts'
import { approve, type EntryBody, type ProgressEntry } from '../domain/progress-entry.ts'
import { isWithdrawn } from '../domain/standing-values.ts'
import { makeUuid } from '../domain/uuid.ts'
import type { WorkItem } from '../domain/work-item.ts'
import type { Law } from '../law/law.ts'
import { useEvidence } from '../store/evidence.ts'
import { dueReportsOf } from '../store/item-histories.ts'
import { findNewestObservation } from '../store/observations.ts'
import { insertObstacle, listObstacleRows } from '../store/obstacles.ts'
import { getPlaceLaw } from '../store/place-law.ts'
import { writeEntryRow } from '../store/progress-entries.ts'
import { listUnitRows } from '../store/units.ts'
import { listItemVersions, updateItems } from '../store/work-items.ts'
import type { Command, Work } from './command.ts'
import { type EntriesInput, holdEntries } from './support/hold-entries.ts'
import { observe, withdraw } from './support/observe.ts'

/**
 * Keeps the figure of an entry as reported by the unit; one that the entry said before and says no more is withdrawn, with the
 * entry's words.
 */
async function keepFigure(
  work: Work,
  item: WorkItem,
  entry: ProgressEntry,
  { law, source, said }: { readonly law: Law; readonly source: string; readonly said: EntryBody | null },
): Promise<void> {
  const { figure, words } = entry.body
  const its = { subject: { kind: 'item', id: item.id }, period: entry.period, aspect: 'reported' } as const
  if (figure === null) {
    const before = said?.figure ? await findNewestObservation(work.writer, work.place, its) : null
    if (before && !isWithdrawn(before)) await withdraw(work, before, words ?? source)
    return
  }
  const due = dueReportsOf(item, law).find(({ period }) => period === entry.period)?.due ?? null
  const { definition } = item
  const late = due !== null && entry.submittedOn !== null && entry.submittedOn > due
  await observe(work, { ...its, ...figure, definition, source, late })
}

/**
 * Marks milestones as done on the day the entry says, in the item's next version; one that the entry said before and takes back
 * is open again.
 */
async function keepMilestones(
  work: Work,
  item: WorkItem,
  { body }: ProgressEntry,
  said: EntryBody | null,
): Promise<void> {
  const doneOn = new Map(body.milestonesDone.map(({ id, on }) => [id, on]))
  const before = new Map(said?.milestonesDone.map(({ id, on }) => [id, on]))
  const milestones = item.milestones.map((one) => {
    const on = doneOn.get(one.id)
    if (on !== undefined) return isDay(on) ? { ...one, doneOn: on } : one
    return one.doneOn !== null && before.get(one.id) === one.doneOn ? { ...one, doneOn: null } : one
  })
  if (milestones.every((one, index) => one.doneOn === item.milestones[index]?.doneOn)) return
  const { writer, place, actor, at, record } = work
  const [versions = []] = await listItemVersions(writer, place, { item: item.id })
  const since = versions.at(-1)?.effectiveOn ?? ''
  const today = placeDate(at)
  const after: WorkItem = { ...item, milestones, version: item.version + 1 }
  await updateItems(writer, place, [{ before: item, after }], { actor, at, effectiveOn: since > today ? since : today })
  record({ action: 'milestones-reached', what: `item:${item.id}`, before: item, after })
}

/** Raises the entry's obstacle unless the same one is open already. */
async function keepObstacle(work: Work, item: WorkItem, { body, period, unit }: ProgressEntry): Promise<void> {
  const { obstacle } = body
  if (obstacle === null) return
  const { writer, place, actor: by, at, record } = work
  const open = await listObstacleRows(writer, place, { items: [item.id] })
  if (open.some((one) => one.state === 'open' && one.words === obstacle.words && one.ask === obstacle.ask)) return
  const nobody = { answer: null, answeredAt: null, answeredBy: null }
  const raised = {
    id: makeUuid(),
    item: item.id,
    period,
    unit,
    ...obstacle,
    state: 'open',
    ...nobody,
    version: 1,
    at,
    by,
  }
  await insertObstacle(writer, place, { ...raised, state: 'open' })
  record({ action: 'obstacle-raised', what: `item:${item.id}`, before: null, after: raised })
}

/**
 * The head of a unit approves its entries: their figures become the unit's reported values, milestones are done, obstacles
 * go to the leader. All that are named or none.
 * @throws LedgerProblem `entry-state`, `version-conflict`, `not-found`, `not-on-duty`, `item-ended`
 */
export const approveEntries: Command<EntriesInput, { entries: readonly ProgressEntry[] }> = {
  name: 'approve-entries',
  actions: [
    'entry-approved',
    'value-observed',
    'value-revised',
    'value-withdrawn',
    'milestones-reached',
    'obstacle-raised',
  ],
  repetition: 'keyed',
  async run(work, input) {
    const { writer, place, actor, at, record } = work
    const { law } = await getPlaceLaw(writer, place)
    const units = await listUnitRows(writer, place)
    const source = units.find(({ id }) => id === input.unit)?.name ?? input.unit
    const entries: ProgressEntry[] = []
    // An item may stand with two periods: its second entry goes by the version that the first one made.
    for (const key of input.entries.toSorted((a, b) => (a.item < b.item ? -1 : 1))) {
      const [held] = await holdEntries(work, { unit: input.unit, entries: [key] })
      if (!held) continue
      const { item, before, expected } = held
      const after = approve(before, actor, expected)
      await writeEntryRow(writer, place, after, { actor, at })
      record({ action: 'entry-approved', what: `item:${item.id}`, before, after })
      await keepFigure(work, item, after, { law, source, said: before.approved })
      await keepMilestones(work, item, after, before.approved)
      await keepObstacle(work, item, after)
      await useEvidence(writer, place, { item: item.id, evidence: after.body.evidence }, { actor, at })
      entries.push(after)
    }
    return { entries }
  },
}
