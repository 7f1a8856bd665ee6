import { sql } from 'kysely'
import type { ChangeDecision, ItemVersion } from '../domain/breakdown.ts'
import { makeUuid } from '../domain/uuid.ts'
import { type Duty, leadOf, type WorkItem } from '../domain/work-item.ts'
import type { Reader, Writer } from './database.ts'
import { json } from './json.ts'
import { inBatches } from './upsert.ts'

interface By {
  readonly actor: string
  readonly at: string
}

/** Orders a list of items can have; `-` in front turns one round. */
type ItemSort = 'number' | '-number' | 'deadline' | '-deadline' | 'kind' | 'lead' | 'title'

/** Which items, in which order. `unit` finds duties of any role; `scope` cuts to items that one of these units answers for. */
export interface ItemFilter {
  readonly year?: number | undefined
  readonly kind?: string | undefined
  readonly state?: string | undefined
  readonly unit?: string | undefined
  readonly leader?: string | undefined
  readonly commitment?: number | undefined
  readonly missing?: 'lead' | 'deadline' | undefined
  readonly q?: string | undefined
  readonly scope?: 'all' | readonly string[] | undefined
  readonly sort?: ItemSort | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

function selectItems(reader: Reader, place: string, filter: ItemFilter) {
  const { year, kind, state, unit, leader, commitment, missing, q, scope = 'all' } = filter
  let query = reader.selectFrom('work_item').where('work_item.place_code', '=', place)
  if (year !== undefined) query = query.where('year', '=', year)
  if (kind !== undefined) query = query.where('kind', '=', kind)
  if (state !== undefined) query = query.where('state', '=', state)
  if (leader !== undefined) query = query.where('leader', '=', leader)
  if (commitment !== undefined) query = query.where('commitment', '=', commitment)
  if (missing === 'lead') query = query.where('lead_unit', 'is', null)
  if (missing === 'deadline') query = query.where('deadline', 'is', null)
  if (q) query = query.where(sql<number>`strpos(title, ${q})`, '>', 0)
  const units = unit === undefined ? scope : scope === 'all' || scope.includes(unit) ? [unit] : []
  if (units === 'all') return query
  if (units.length === 0) return query.where(sql<boolean>`false`)
  return query.where((where) =>
    where.exists(
      where
        .selectFrom('duty')
        .select('duty.id')
        .where('duty.place_code', '=', place)
        .whereRef('duty.item', '=', 'work_item.id')
        .where('duty.unit', 'in', units)
        .where('duty.held_until', 'is', null),
    ),
  )
}

/** A place's items: a page where a limit is given, else every one. */
export async function listItemRows(reader: Reader, place: string, filter: ItemFilter): Promise<WorkItem[]> {
  const { sort = 'number', offset = 0, limit } = filter
  const down = sort.startsWith('-') ? 'desc' : 'asc'
  const column = { number: 'number', deadline: 'deadline', kind: 'kind', lead: 'lead_unit', title: 'title' } as const
  const by = column[sort.replace('-', '') as keyof typeof column] ?? 'number'
  const sorted = selectItems(reader, place, filter)
    .select('body')
    .orderBy(by, (order) => (down === 'desc' ? order.desc().nullsLast() : order.asc().nullsLast()))
    .orderBy('year', 'desc')
    .orderBy('number')
    .orderBy('part')
    .offset(offset)
  const rows = await (limit === undefined ? sorted : sorted.limit(limit)).execute()
  return rows.map(({ body }) => body as WorkItem)
}

/** How many items a filter finds. */
export async function countItems(reader: Reader, place: string, filter: ItemFilter): Promise<number> {
  const query = selectItems(reader, place, filter).select(({ fn }) => fn.countAll<string>().as('count'))
  return Number((await query.executeTakeFirst())?.count ?? 0)
}

/** One item by its id; `scope` hides items that none of these units answers for. */
export async function findItemRow(
  reader: Reader,
  place: string,
  id: string,
  scope: 'all' | readonly string[] = 'all',
): Promise<WorkItem | null> {
  const row = await selectItems(reader, place, { scope }).select('body').where('id', '=', id).executeTakeFirst()
  return (row?.body as WorkItem | undefined) ?? null
}

/** Items by their ids, held until the transaction ends. */
export async function lockItemRows(writer: Writer, place: string, ids: readonly string[]): Promise<WorkItem[]> {
  const found: WorkItem[] = []
  for (const batch of inBatches(ids)) {
    const rows = await writer
      .selectFrom('work_item')
      .select('body')
      .where('place_code', '=', place)
      .where('id', 'in', batch)
      .orderBy('id')
      .forUpdate()
      .execute()
    found.push(...rows.map(({ body }) => body as WorkItem))
  }
  return found
}

const valuesOf = (item: WorkItem, by: By) => ({
  kind: item.kind,
  state: item.state,
  title: item.title,
  deadline: item.deadline,
  lead_unit: leadOf(item),
  leader: item.leader,
  body: json(item),
  version: item.version,
  changed_at: by.at,
  changed_by: by.actor,
})

/** What is written with an item's version: from which day it holds, and the decision behind it. */
export interface VersionFacts extends By {
  readonly effectiveOn: string
  readonly decision?: string | null
}

async function insertVersions(writer: Writer, place: string, items: readonly WorkItem[], facts: VersionFacts) {
  const rows = items.map((item) => ({
    place_code: place,
    id: item.id,
    version: item.version,
    effective_on: facts.effectiveOn,
    decision: facts.decision ?? null,
    body: json(item),
    made_at: facts.at,
    made_by: facts.actor,
  }))
  for (const batch of inBatches(rows)) await writer.insertInto('work_item_version').values(batch).execute()
}

async function insertDuties(writer: Writer, place: string, duties: readonly PlacedDuty[], from: string): Promise<void> {
  const rows = duties.map(({ item, duty: { role, unit, post }, position }) => ({
    place_code: place,
    id: makeUuid(),
    item,
    role,
    unit,
    post,
    position,
    held_from: from,
    held_until: null,
  }))
  for (const batch of inBatches(rows)) await writer.insertInto('duty').values(batch).execute()
}

interface PlacedDuty {
  readonly item: string
  readonly duty: Duty
  readonly position: number
}

const dutiesOf = (item: WorkItem): PlacedDuty[] =>
  item.duties.map((duty, position) => ({ item: item.id, duty, position }))

/** The duties of an item that are not among others of it, wherever they stand there. */
function listMissing(duties: readonly PlacedDuty[], others: readonly PlacedDuty[]): PlacedDuty[] {
  const nameOf = ({ duty: { role, unit, post } }: PlacedDuty): string => JSON.stringify([role, unit, post])
  const there = new Set(others.map(nameOf))
  return duties.filter((duty) => !there.has(nameOf(duty)))
}

/** Adds items in their first version, with their duties. */
export async function insertItems(
  writer: Writer,
  place: string,
  items: readonly WorkItem[],
  facts: VersionFacts,
): Promise<void> {
  const rows = items.map((item) => ({
    place_code: place,
    id: item.id,
    year: item.year,
    commitment: item.commitment,
    number: item.number,
    part: item.part,
    ...valuesOf(item, facts),
  }))
  for (const batch of inBatches(rows)) await writer.insertInto('work_item').values(batch).execute()
  await insertVersions(writer, place, items, facts)
  await insertDuties(writer, place, items.flatMap(dutiesOf), facts.effectiveOn)
}

/** An item before and after. */
export interface ItemChange {
  readonly before: WorkItem
  readonly after: WorkItem
}

/** Puts items' newest versions in place of those before; duties that are no more end the day before, others go on. */
export async function updateItems(
  writer: Writer,
  place: string,
  changes: readonly ItemChange[],
  facts: VersionFacts,
): Promise<void> {
  for (const { after } of changes) {
    await writer
      .updateTable('work_item')
      .set(valuesOf(after, facts))
      .where('place_code', '=', place)
      .where('id', '=', after.id)
      .execute()
  }
  await insertVersions(
    writer,
    place,
    changes.map(({ after }) => after),
    facts,
  )
  const begun = changes.flatMap(({ before, after }) => listMissing(dutiesOf(after), dutiesOf(before)))
  for (const { item, duty } of changes.flatMap(({ before, after }) => listMissing(dutiesOf(before), dutiesOf(after)))) {
    await writer
      .updateTable('duty')
      .set({ held_until: sql<string>`(${facts.effectiveOn}::date - 1)` })
      .where('place_code', '=', place)
      .where('item', '=', item)
      .where('role', '=', duty.role)
      .where('unit', '=', duty.unit)
      .where('post', duty.post === null ? 'is' : '=', duty.post)
      .where('held_until', 'is', null)
      .execute()
  }
  await insertDuties(writer, place, begun, facts.effectiveOn)
}

/** Takes parts away that were never issued; the record keeps what they were. */
export async function deleteItems(writer: Writer, place: string, ids: readonly string[]): Promise<void> {
  for (const batch of inBatches(ids)) {
    await writer.deleteFrom('duty').where('place_code', '=', place).where('item', 'in', batch).execute()
    await writer.deleteFrom('work_item_version').where('place_code', '=', place).where('id', 'in', batch).execute()
    await writer.deleteFrom('work_item').where('place_code', '=', place).where('id', 'in', batch).execute()
  }
}

/** Lets the duties of items hold from the day of issue: who was named and replaced while they were drafts never had one. */
export async function beginDuties(writer: Writer, place: string, ids: readonly string[], from: string): Promise<void> {
  for (const batch of inBatches(ids)) {
    const drafts = writer.deleteFrom('duty').where('place_code', '=', place).where('item', 'in', batch)
    await drafts.where('held_until', 'is not', null).execute()
    const duties = writer.updateTable('duty').set({ held_from: from }).where('place_code', '=', place)
    await duties.where('item', 'in', batch).execute()
  }
}

/** The versions of items, by item, oldest first: of one item or of a year. */
export async function listItemVersions(
  reader: Reader,
  place: string,
  of: { readonly item: string } | { readonly year: number },
): Promise<ItemVersion[][]> {
  let query = reader
    .selectFrom('work_item_version as kept')
    .innerJoin('work_item as item', (join) =>
      join.onRef('item.place_code', '=', 'kept.place_code').onRef('item.id', '=', 'kept.id'),
    )
    .select(['kept.id', 'kept.body', 'kept.effective_on as effectiveOn', 'kept.decision'])
    .where('item.place_code', '=', place)
  query = 'item' in of ? query.where('item.id', '=', of.item) : query.where('item.year', '=', of.year)
  const rows = await query.orderBy('item.number').orderBy('item.part').orderBy('kept.version').execute()
  const histories = new Map<string, ItemVersion[]>()
  for (const { id, body, effectiveOn, decision } of rows) {
    const version = { item: body as WorkItem, effectiveOn, decision }
    const others = histories.get(id)
    if (others) others.push(version)
    else histories.set(id, [version])
  }
  return [...histories.values()]
}

/** The versions of some items, by item, oldest first. */
export async function listVersionsOfItems(
  reader: Reader,
  place: string,
  ids: readonly string[],
): Promise<ItemVersion[][]> {
  const histories = new Map<string, ItemVersion[]>()
  for (const batch of inBatches([...new Set(ids)])) {
    const rows = await reader
      .selectFrom('work_item_version')
      .select(['id', 'body', 'effective_on as effectiveOn', 'decision'])
      .where('place_code', '=', place)
      .where('id', 'in', batch)
      .orderBy('id')
      .orderBy('version')
      .execute()
    for (const { id, body, effectiveOn, decision } of rows) {
      const version = { item: body as WorkItem, effectiveOn, decision }
      const others = histories.get(id)
      if (others) others.push(version)
      else histories.set(id, [version])
    }
  }
  return [...histories.values()]
}

/** Ids of what a unit still answers for today: drafts and what was issued, in any role. */
export async function listLiveItemsOf(reader: Reader, place: string, unit: string): Promise<string[]> {
  const rows = await reader
    .selectFrom('duty')
    .innerJoin('work_item as item', (join) =>
      join.onRef('item.place_code', '=', 'duty.place_code').onRef('item.id', '=', 'duty.item'),
    )
    .select('item.id')
    .distinct()
    .where('duty.place_code', '=', place)
    .where('duty.unit', '=', unit)
    .where('duty.held_until', 'is', null)
    .where('item.state', 'in', ['draft', 'issued'])
    .orderBy('item.id')
    .execute()
  return rows.map(({ id }) => id)
}

/** How many items a unit still answers for. */
export async function countLiveDuties(reader: Reader, place: string, unit: string): Promise<number> {
  return (await listLiveItemsOf(reader, place, unit)).length
}

/** From which day the latest version of each issued item holds; drafts have none. */
export async function listSinceDays(
  reader: Reader,
  place: string,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly since: string }[]> {
  const found: { id: string; since: string }[] = []
  for (const batch of inBatches(ids)) {
    const rows = await reader
      .selectFrom('work_item_version as kept')
      .innerJoin('work_item as item', (join) =>
        join
          .onRef('item.place_code', '=', 'kept.place_code')
          .onRef('item.id', '=', 'kept.id')
          .onRef('item.version', '=', 'kept.version'),
      )
      .select(['kept.id', 'kept.effective_on as since'])
      .where('item.place_code', '=', place)
      .where('item.state', '=', 'issued')
      .where('kept.id', 'in', batch)
      .execute()
    found.push(...rows)
  }
  return found
}

/** Keeps a decision on an item. */
export async function insertChangeDecision(
  writer: Writer,
  place: string,
  year: number,
  decision: ChangeDecision,
): Promise<void> {
  const { id, item, kind, document, decidedOn, approver, reason, successor, before, after, at, by } = decision
  const what = { id, year, item, kind, document, decided_on: decidedOn, approver, reason, successor }
  await writer
    .insertInto('change_decision')
    .values({ place_code: place, ...what, before: json(before), after: json(after), made_at: at, made_by: by })
    .execute()
}

/** The decisions on items of a year or on one item, oldest first. */
export async function listChangeDecisionRows(
  reader: Reader,
  place: string,
  of: { readonly item: string } | { readonly year: number },
): Promise<ChangeDecision[]> {
  let query = reader
    .selectFrom('change_decision')
    .select(['id', 'item', 'kind', 'document', 'decided_on as decidedOn', 'approver', 'reason', 'successor'])
    .select(['before', 'after'])
    .select(['made_at as at', 'made_by as by'])
    .where('place_code', '=', place)
  query = 'item' in of ? query.where('item', '=', of.item) : query.where('year', '=', of.year)
  const rows = await query.orderBy('decided_on').orderBy('id').execute()
  return rows.map((row) => row as unknown as ChangeDecision)
}

/** A duty's time: which unit answered for an item in which role, and from when until when. */
export interface DutyRow extends Duty {
  readonly item: string
  readonly from: string
  readonly until: string | null
}

/** Every duty an item has had, the earliest first. */
export async function listDutyRows(reader: Reader, place: string, item: string): Promise<DutyRow[]> {
  const rows = await reader
    .selectFrom('duty')
    .select(['item', 'role', 'unit', 'post', 'held_from as from', 'held_until as until'])
    .where('place_code', '=', place)
    .where('item', '=', item)
    .orderBy('held_from')
    .orderBy('position')
    .execute()
  return rows.map((row) => row as DutyRow)
}
