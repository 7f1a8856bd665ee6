import { canonicalJson } from './canonical-json.ts'
import { isDecimal } from './exact.ts'
import { LedgerProblem } from './problem.ts'
import type { Unit } from './unit.ts'
import { dutyRoles, type ItemPatch, itemKinds, leadOf, milestoneKinds, type WorkItem } from './work-item.ts'

const refuse = (where: string) => new LedgerProblem('invalid-request', { where })
const isText = (text: string | null | undefined, limit = 2000): boolean =>
  text === null || text === undefined || (text.trim() !== '' && text.length <= limit)

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. @example isDay('2026-02-29') // false */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function checkFields({ title, kind, deadline, milestones, ...texts }: WorkItem): void {
  if (!isText(title) || title === null) throw refuse('title')
  if (!itemKinds.includes(kind)) throw refuse('kind')
  if (deadline !== null && !isDay(deadline)) throw refuse('deadline')
  for (const name of ['definition', 'deliverable', 'measures', 'deadlineWords', 'remarks'] as const) {
    if (!isText(texts[name])) throw refuse(name)
  }
  if (!isText(texts.cadence, 64)) throw refuse('cadence')
  if (new Set(milestones.map(({ id }) => id)).size !== milestones.length) throw refuse('milestones.id')
  for (const one of milestones) {
    if (!isText(one.title, 200) || !isDay(one.due) || !milestoneKinds.includes(one.kind)) throw refuse('milestones')
    if (one.doneOn !== null && !isDay(one.doneOn)) throw refuse('milestones')
  }
}

/** What a person sets as a target is a number; words that came from the report's review are left as they are. */
function checkTarget({ target }: WorkItem): void {
  for (const name of ['amount', 'upper'] as const) {
    const text = target?.[name] ?? null
    if (text !== null && !isDecimal(text)) throw refuse(`target.${name}`)
  }
}

/** Duties of an item: one lead or one that compiles, units in being, nobody twice; posts and leaders of the directory. */
function checkDuties({ duties, leader }: WorkItem, before: WorkItem, units: ReadonlyMap<string, Unit>): void {
  const seen = new Set<string>()
  let leads = 0
  for (const { role, unit, post } of duties) {
    const found = units.get(unit)
    if (!found) throw new LedgerProblem('unit-unknown', { unit })
    const had = before.duties.some((duty) => duty.unit === unit)
    if (found.state === 'closed' && !had) throw new LedgerProblem('unit-closed', { unit: found.name })
    if (!dutyRoles.includes(role)) throw refuse('duties.role')
    if (post !== null && !found.posts.some(({ id }) => id === post)) throw refuse('duties.post')
    const key = JSON.stringify([unit, post])
    if (seen.has(key)) throw new LedgerProblem('duty-twice', { unit: found.name })
    seen.add(key)
    if (role === 'lead' || role === 'compiling') leads += 1
  }
  if (leads > 1) throw new LedgerProblem('several-leads')
  if (leader === null || leader === before.leader) return
  const posts = [...units.values()].flatMap((unit) => unit.posts)
  if (!posts.some(({ id, kind }) => id === leader && kind === 'leader-in-charge')) throw refuse('leader')
}

/**
 * An item as a person changed it, in its next version; the same object when nothing changes. Who is given the lead without a
 * leader named gets the leader in charge of the unit.
 * @throws LedgerProblem `invalid-request`, `unit-unknown`, `unit-closed`, `duty-twice`, `several-leads`
 * @example changeItem(item, { kind: 'standing' }, units).version // 2
 */
export function changeItem(before: WorkItem, patch: ItemPatch, units: ReadonlyMap<string, Unit>): WorkItem {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as ItemPatch
  const next = { ...before, ...given } as WorkItem
  const lead = leadOf(next)
  const leader =
    patch.leader === undefined && lead !== leadOf(before) && lead !== null
      ? (units.get(lead)?.leaderInCharge ?? null)
      : next.leader
  const after: WorkItem = { ...next, leader, title: next.title.trim() }
  if (canonicalJson(before) === canonicalJson(after)) return before
  checkFields(after)
  if (canonicalJson(before.target) !== canonicalJson(after.target)) checkTarget(after)
  checkDuties(after, before, units)
  return { ...after, version: before.version + 1 }
}

/** The fields of a patch as they stand on an item: what undoes it. @example inverseOf(item, { kind: 'standing' }) */
export function inverseOf(item: WorkItem, patch: ItemPatch): ItemPatch {
  const names = new Set(Object.keys(patch).filter((name) => patch[name as keyof ItemPatch] !== undefined))
  // A lead given brings its leader with it, so that is undone with it.
  if (names.has('duties')) names.add('leader')
  return Object.fromEntries([...names].map((name) => [name, item[name as keyof ItemPatch]])) as ItemPatch
}
