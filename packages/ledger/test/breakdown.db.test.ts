import { readReport } from '@gangmu/reader'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { adoptBreakdown } from '../src/commands/adopt-breakdown.ts'
import { adoptPlan } from '../src/commands/adopt-plan.ts'
import { assignDuties } from '../src/commands/assign-duties.ts'
import { changeItems } from '../src/commands/change-items.ts'
import { confirmBreakdown } from '../src/commands/confirm-breakdown.ts'
import { type DecideChangeInput, decideChange } from '../src/commands/decide-change.ts'
import { divideItem } from '../src/commands/divide-item.ts'
import { draftBreakdown } from '../src/commands/draft-breakdown.ts'
import { fillSlots } from '../src/commands/fill-slots.ts'
import { issueBreakdown } from '../src/commands/issue-breakdown.ts'
import { removeParts } from '../src/commands/remove-parts.ts'
import { storeDocument } from '../src/commands/store-document.ts'
import { storeUnits } from '../src/commands/store-units.ts'
import { makeUuid } from '../src/domain/uuid.ts'
import type { Duty, WorkItem } from '../src/domain/work-item.ts'
import { prepareReading } from '../src/store/packed-reading.ts'
import { insertPostHolder } from '../src/store/post-holders.ts'
import { insertItems } from '../src/store/work-items.ts'
import { compareBreakdown } from '../src/views/compare-breakdown.ts'
import { getBreakdown } from '../src/views/get-breakdown.ts'
import { getItem } from '../src/views/get-item.ts'
import { listAuditEntries } from '../src/views/list-audit-entries.ts'
import { listItems } from '../src/views/list-items.ts'
import { suggestLeads } from '../src/views/suggest-leads.ts'
import { makeDocument } from './support/make-reading.ts'
import { openTestLedger, type TestLedger } from './support/open-test-ledger.ts'
import { contextOf, decideAll, prepareDocument, preparePlace } from './support/prepare-place.ts'

let db: TestLedger
let place: string
const year = 2026
const at = new Date('2026-02-10T02:00:00.000Z')
const furtherReport = `云岫区人民政府年中工作报告
二、2026年工作安排
新建公园7个。改造泵站9座。`
const furtherPlan = {
  commitments: [
    { words: '新建公园7个', verb: '新建', objects: ['公园'] },
    { words: '改造泵站9座', verb: '改造', objects: ['泵站'] },
  ],
}

beforeAll(async () => {
  db = await openTestLedger()
}, 60_000)
afterAll(() => db.close())

beforeEach(async () => {
  const prepared = await prepareDocument(db.ledger)
  place = prepared.place
  const expectedVersion = await decideAll(db.ledger, place, prepared.document)
  await db.ledger.command(adoptPlan, contextOf(place), { document: prepared.document, expectedVersion })
  const leader = { id: 'deputy', title: '副区长', kind: 'leader-in-charge', position: 0 } as const
  await db.ledger.command(storeUnits, contextOf(place), {
    units: [
      { id: 'government', name: '云岫区人民政府', kind: 'government', position: 0, posts: [leader] },
      { id: 'water', name: '区水务局', kind: 'department', position: 1, leaderInCharge: 'deputy' },
      { id: 'schools', name: '区教育局', kind: 'department', position: 2, leaderInCharge: 'deputy' },
      { id: 'gone', name: '区原水务局', kind: 'department', position: 3, state: 'closed' },
    ],
  })
  await db.ledger.command(draftBreakdown, context(), { year })
})

const context = (when = at) => ({ ...contextOf(place), at: when })
const list = async () => (await db.ledger.view(listItems, place, { year })).items
const state = () => db.ledger.view(getBreakdown, place, { year })
const lead = (unit: string): Duty => ({ role: 'lead', unit, post: null })
const refs = (items: readonly WorkItem[]) => items.map(({ id, version: expectedVersion }) => ({ id, expectedVersion }))

async function assignAll(unit = 'water') {
  const items = refs(await list()).map((ref) => ({ ...ref, duties: [lead(unit)] }))
  return db.ledger.command(assignDuties, context(), { year, items })
}

async function fill() {
  await assignAll()
  const changes = refs(await list()).map((ref) => ({ ...ref, patch: { deadline: '2026-12-31' } }))
  await db.ledger.command(changeItems, context(), { year, changes })
  const { slots } = await state()
  const empty = slots.filter(({ name }) => name === null)
  const named = empty.map(({ commitment, number, version: expectedVersion }) =>
    number === 5
      ? { commitment, number, expectedVersion, name: null, reason: '选址未定' }
      : { commitment, number, expectedVersion, name: `水厂${number}` },
  )
  await db.ledger.command(fillSlots, context(), { year, slots: named })
}

async function issue() {
  let { version: expectedVersion } = await state()
  const confirmed = { year, expectedVersion, leader: 'deputy', own: false }
  ;({ version: expectedVersion } = await db.ledger.command(confirmBreakdown, context(), confirmed))
  const meeting = { year, expectedVersion, meeting: '区政府第9次常务会议', adoptedOn: '2026-02-03' }
  ;({ version: expectedVersion } = await db.ledger.command(adoptBreakdown, context(), meeting))
  const document = { year, expectedVersion, issueNumber: '云岫府办〔2026〕1号', issuedOn: '2026-02-05' }
  return db.ledger.command(issueBreakdown, context(), document)
}

async function decide(input: Partial<DecideChangeInput>, when = new Date('2026-07-01T02:00:00.000Z')) {
  const [item] = await list()
  return db.ledger.command(decideChange, context(when), {
    year,
    item: item!.id,
    expectedVersion: item!.version,
    kind: 'extension',
    document: '云岫府办〔2026〕20号',
    decidedOn: '2026-06-20',
    approver: '区长',
    reason: '选址调整',
    patch: {},
    ...input,
  })
}

describe('a draft', () => {
  test('has an item for each commitment with what its words say, and a slot for each thing a pack states', async () => {
    const items = await list()
    expect(items.map(({ title, kind, deadline, duties }) => [title, kind, deadline, duties.length])).toEqual([
      ['地区生产总值增长6%以上', 'economic-indicator', null, 0],
      ['新建学校3所', 'qualitative', null, 0],
      ['改造道路12公里', 'qualitative', null, 0],
      ['建设鹊桥、石门等5个水厂', 'key-project', null, 0],
    ])
    const { slots, gaps } = await state()
    expect(slots.map(({ name }) => name)).toEqual(['鹊桥', '石门', null, null, null])
    expect(gaps).toEqual({ items: 4, withoutLead: 4, withoutDeadline: 4, emptySlots: 3, unconfirmed: [] })
  })

  test('is made once for a year that has commitments', async () => {
    await expect(db.ledger.command(draftBreakdown, context(), { year })).rejects.toMatchObject({
      code: 'breakdown-exists',
    })
    const none = db.ledger.command(draftBreakdown, context(), { year: 2031 })
    await expect(none).rejects.toMatchObject({ code: 'no-commitments' })
    const elsewhere = await preparePlace(db.ledger)
    const foreign = db.ledger.view(getBreakdown, elsewhere, { year })
    await expect(foreign).rejects.toMatchObject({ code: 'not-found' })
  })

  test('takes several at once, with the unit’s leader, and its undo brings back what was', async () => {
    const before = await list()
    const { items, undo } = await assignAll()
    expect(items.map(({ leader, version }) => [leader, version])).toEqual(
      Array.from({ length: 4 }, () => ['deputy', 2]),
    )
    await db.ledger.command(changeItems, context(), { year, changes: undo })
    const after = await list()
    expect(after.map((item) => ({ ...item, version: 1 }))).toEqual(before)
  })

  test.each([
    ['unit-closed', [lead('gone')]],
    ['unit-unknown', [lead('nowhere')]],
    ['several-leads', [lead('water'), lead('schools')]],
    ['duty-twice', [lead('water'), { ...lead('water'), role: 'supporting' as const }]],
  ])('refuses %s, and nothing of the rest is kept', async (code, duties) => {
    const [first, second] = refs(await list())
    const items = [
      { ...second!, duties: [lead('water')] },
      { ...first!, duties },
    ]
    await expect(db.ledger.command(assignDuties, context(), { year, items })).rejects.toMatchObject({ code })
    expect((await list()).every(({ version }) => version === 1)).toBe(true)
  })

  test('is filtered by unit, by what is missing and by what a person reaches', async () => {
    const [first] = refs(await list())
    await db.ledger.command(assignDuties, context(), { year, items: [{ ...first!, duties: [lead('water')] }] })
    const total = async (filter: object) => (await db.ledger.view(listItems, place, { year, ...filter })).total
    expect(await total({ unit: 'water' })).toBe(1)
    expect(await total({ missing: 'lead' })).toBe(3)
    expect(await total({ scope: ['water'] })).toBe(1)
    expect(await total({ scope: [] })).toBe(0)
    expect(await total({ scope: ['schools'], unit: 'water' })).toBe(0)
    expect(await total({ q: '学校' })).toBe(1)
    const hidden = db.ledger.view(getItem, place, { item: first!.id, scope: ['schools'] })
    await expect(hidden).rejects.toMatchObject({ code: 'not-found' })
  })
})

test('leads are suggested for what nobody leads yet, from the units in being', async () => {
  const titles = new Map((await list()).map(({ id, title }) => [id, title]))
  const advise = async () => {
    const { historyEmpty, items } = await db.ledger.view(suggestLeads, place, { year })
    const units = items.map(({ item, suggestions }) => [titles.get(item), suggestions.map(({ unit }) => unit)])
    return { historyEmpty, units }
  }
  expect(await advise()).toEqual({
    historyEmpty: true,
    units: [
      ['地区生产总值增长6%以上', []],
      ['新建学校3所', ['schools']],
      ['改造道路12公里', []],
      ['建设鹊桥、石门等5个水厂', ['water']],
    ],
  })
  await assignAll()
  expect((await advise()).units).toEqual([])
})

test('files of earlier years that assign tasks teach who leads what', async () => {
  const text = '云岫区2025年政府工作报告任务分解\n1.改造道路9公里。（牵头单位：区教育局；责任单位：区水务局）'
  const reading = prepareReading(readReport(text))
  const file = { ...makeDocument(text, { year: 2025, kind: 'task-breakdown' }), reading }
  await db.ledger.command(storeDocument, contextOf(place), file)
  const roads = (await list()).find(({ title }) => title.startsWith('改造道路'))!
  const { historyEmpty, items } = await db.ledger.view(suggestLeads, place, { year })
  expect(historyEmpty).toBe(false)
  const [first] = items.find(({ item }) => item === roads.id)!.suggestions
  expect(first).toMatchObject({ unit: 'schools', reasons: [{ kind: 'earlier', words: '改造道路9公里', year: 2025 }] })
})

describe('issuing', () => {
  test('is confirmed by whoever holds the leader’s post that day, and not by a predecessor', async () => {
    await assignAll()
    const hold = (account: string, from: string, until: string | null) =>
      db.store.db.transaction().execute((writer) => {
        const row = { id: makeUuid(), post: 'deputy', account, from, until, version: 1 }
        return insertPostHolder(writer, place, row, { actor: 'system', at: at.toISOString() })
      })
    await hold('before', '2025-01-01', '2026-02-09')
    await hold('now', '2026-02-10', '2026-02-10')
    const { version: expectedVersion } = await state()
    const confirm = (actor: string) =>
      db.ledger.command(
        confirmBreakdown,
        { ...context(), actor },
        { year, expectedVersion, leader: 'deputy', own: true },
      )
    await expect(confirm('before')).rejects.toMatchObject({ code: 'leader-not-held' })
    expect(await confirm('now')).toMatchObject({ state: 'confirmed', confirmations: [{ leader: 'deputy', by: 'now' }] })
  })

  test('goes in order: confirmed, adopted, issued; a change before falls back to a draft', async () => {
    await fill()
    const { version: expectedVersion } = await state()
    const early = { year, expectedVersion, issueNumber: '1号', issuedOn: '2026-02-05' }
    await expect(db.ledger.command(issueBreakdown, context(), early)).rejects.toMatchObject({ code: 'not-confirmed' })
    const own = db.ledger.command(confirmBreakdown, context(), { year, expectedVersion, leader: 'deputy', own: true })
    await expect(own).rejects.toMatchObject({ code: 'leader-not-held' })
    const confirmed = { year, expectedVersion, leader: 'deputy', own: false }
    expect((await db.ledger.command(confirmBreakdown, context(), confirmed)).state).toBe('confirmed')
    const [first] = refs(await list())
    const changes = [{ ...first!, patch: { remarks: '再议' } }]
    await db.ledger.command(changeItems, context(), { year, changes })
    expect(await state()).toMatchObject({ state: 'draft', confirmations: [] })
    const [reopened] = (await db.ledger.view(listAuditEntries, place, { limit: 1 })).entries
    expect(reopened).toMatchObject({ action: 'breakdown-reopened', what: 'breakdown:2026', after: { state: 'draft' } })
    const issued = await issue()
    expect(issued).toMatchObject({ state: 'issued', issueNumber: '云岫府办〔2026〕1号', issuedOn: '2026-02-05' })
    expect(issued.baselineSha256).toMatch(/^[0-9a-f]{64}$/)
    const { entries } = await db.ledger.view(listAuditEntries, place, { limit: 5 })
    expect(entries[0]).toMatchObject({ action: 'breakdown-issued', what: 'breakdown:2026' })
    const late = db.ledger.command(changeItems, context(), { year, changes })
    await expect(late).rejects.toMatchObject({ code: 'already-issued' })
  })

  test('waits for the leader of the last of many items', async () => {
    await assignAll()
    const [first] = await list()
    const many = Array.from({ length: 5000 }, (_, index): WorkItem => {
      const own = index === 4999 ? { leader: 'mayor' } : {}
      return { ...first!, id: `${place}-${index}`, number: 1000 + index, duties: [], version: 1, ...own }
    })
    const facts = { actor: 'officer-1', at: at.toISOString(), effectiveOn: '2026-02-01' }
    await db.store.db.transaction().execute((writer) => insertItems(writer, place, many, facts))
    const { version: expectedVersion, gaps } = await state()
    expect(gaps).toMatchObject({ items: 5004, unconfirmed: ['deputy', 'mayor'] })
    const confirmed = { year, expectedVersion, leader: 'deputy', own: false }
    expect((await db.ledger.command(confirmBreakdown, context(), confirmed)).state).toBe('draft')
  })

  test('is refused with the counts of what is missing', async () => {
    await assignAll()
    await expect(issue()).rejects.toMatchObject({
      code: 'breakdown-gaps',
      params: { lead: 0, deadline: 4, slots: 3 },
    })
  })
})

describe('after issue', () => {
  beforeEach(async () => {
    await fill()
    await issue()
  })

  test('an extension before the deadline holds from its day, and is named in the comparison', async () => {
    const { item, decision } = await decide({ patch: { deadline: '2027-03-31', deadlineWords: '2027年3月底前' } })
    expect(item.deadline).toBe('2027-03-31')
    const compare = (to: string) => db.ledger.view(compareBreakdown, place, { year, to })
    expect((await compare('2026-06-19')).differences).toEqual([])
    const { from, differences, decisions } = await compare('2026-06-20')
    expect(from).toBe('2026-02-05')
    expect(differences).toMatchObject([
      { change: 'changed', fields: ['deadline', 'deadlineWords'], decisions: [decision.id] },
    ])
    expect(decisions.map(({ document }) => document)).toEqual(['云岫府办〔2026〕20号'])
    const detail = await db.ledger.view(getItem, place, { item: item.id, scope: 'all' })
    expect(detail.decisions[0]).toMatchObject({ before: { deadline: '2026-12-31' }, after: { deadline: '2027-03-31' } })
  })

  test('an extension after the deadline, a day to come and a day before the last change are refused', async () => {
    const later = new Date('2027-02-01T02:00:00.000Z')
    const patch = { deadline: '2027-03-31' }
    await expect(decide({ decidedOn: '2027-01-05', patch }, later)).rejects.toMatchObject({ code: 'extension-late' })
    await expect(decide({ decidedOn: '2026-07-02', patch })).rejects.toMatchObject({ code: 'decision-in-future' })
    await expect(decide({ decidedOn: '2026-02-04', patch })).rejects.toMatchObject({ code: 'decision-out-of-order' })
    const unknown = decide({ kind: 'other' as never, patch })
    await expect(unknown).rejects.toMatchObject({ code: 'invalid-request', params: { where: 'kind' } })
    const foreign = decide({ patch: { ...patch, title: '别的事' } })
    await expect(foreign).rejects.toMatchObject({ code: 'invalid-request', params: { where: 'title' } })
  })

  test('a dropped item is dropped in the comparison and takes no further decision; a new lead leaves the old duty’s time', async () => {
    const { item } = await decide({ kind: 'unit', decidedOn: '2026-03-01', patch: { duties: [lead('schools')] } })
    const { duties } = await db.ledger.view(getItem, place, { item: item.id, scope: 'all' })
    expect(duties.at(-2)).toMatchObject({ unit: 'water', until: '2026-02-28' })
    expect(duties.at(-1)).toMatchObject({ unit: 'schools', from: '2026-03-01', until: null })
    const supporting = { ...lead('water'), role: 'supporting' as const }
    const both = { duties: [supporting, lead('schools')] }
    await decide({ kind: 'unit', decidedOn: '2026-04-01', patch: both })
    const since = (await db.ledger.view(getItem, place, { item: item.id, scope: 'all' })).duties
    expect(since.filter(({ until }) => until === null)).toMatchObject([
      { unit: 'schools', role: 'lead', from: '2026-03-01' },
      { unit: 'water', role: 'supporting', from: '2026-04-01' },
    ])
    await decide({ kind: 'drop' })
    const { differences } = await db.ledger.view(compareBreakdown, place, { year, to: '2026-06-30' })
    expect(differences.map(({ change }) => change)).toEqual(['dropped'])
    await expect(decide({ kind: 'drop' })).rejects.toMatchObject({ code: 'item-ended' })
  })

  test('a split adds parts, which the comparison shows as added', async () => {
    await decide({ kind: 'split', parts: [{ title: '一厂' }, { title: '二厂' }] })
    const parts = (await list()).filter(({ part }) => part > 0)
    expect(parts.map(({ number, part, title, state: its }) => [number, part, title, its])).toEqual([
      [1, 1, '一厂', 'issued'],
      [1, 2, '二厂', 'issued'],
    ])
    const { differences } = await db.ledger.view(compareBreakdown, place, { year, to: '2026-06-30' })
    expect(differences.map(({ change }) => change)).toEqual(['added', 'added'])
  })
})

describe('parts', () => {
  test('have a share of the target each, told against the whole, and can be taken away again', async () => {
    const roads = (await list()).find(({ title }) => title === '改造道路12公里')!
    const parts = [
      { title: '东区改造道路', amount: '7000', lead: 'water' },
      { title: '西区改造道路', amount: '6000', lead: 'schools' },
    ]
    const target = { subject: '道路', shape: 'count', amount: '12000', unit: '米', comparator: 'exact' } as const
    const rest = { upper: null, reference: null, nature: null, polarity: 'up' } as const
    const [changed] = (
      await db.ledger.command(changeItems, context(), {
        year,
        changes: [{ id: roads.id, expectedVersion: 1, patch: { target: { ...target, ...rest } } }],
      })
    ).items
    const divide = (expectedVersion: number, given = parts) =>
      db.ledger.command(divideItem, context(), { year, item: roads.id, expectedVersion, parts: given })
    await expect(divide(1)).rejects.toMatchObject({ code: 'version-conflict' })
    const wrong = divide(2, [{ title: '东区', amount: '-1', lead: 'water' }])
    await expect(wrong).rejects.toMatchObject({ code: 'invalid-request', params: { where: 'parts.amount' } })
    const answer = await divide(changed!.version)
    expect(answer.parts.map(({ part, leader }) => [part, leader])).toEqual([
      [1, 'deputy'],
      [2, 'deputy'],
    ])
    expect((await state()).sums).toMatchObject([
      { number: 3, parts: 2, sum: '13000', target: '12000', verdict: 'over' },
    ])
    const [first] = answer.parts
    const gone = [{ id: first!.id, expectedVersion: 1 }]
    await db.ledger.command(removeParts, context(), { year, parts: gone })
    expect((await state()).sums).toMatchObject([{ parts: 1, sum: '6000', verdict: 'short' }])
    const whole = db.ledger.command(removeParts, context(), { year, parts: [{ id: roads.id, expectedVersion: 2 }] })
    await expect(whole).rejects.toMatchObject({ code: 'invalid-request' })
  })
})

describe('a further report of the year', () => {
  const further = async () => {
    const { document } = await db.ledger.command(
      storeDocument,
      contextOf(place),
      makeDocument(furtherReport, furtherPlan),
    )
    const expectedVersion = await decideAll(db.ledger, place, document)
    await db.ledger.command(adoptPlan, contextOf(place), { document, expectedVersion })
    return db.ledger.command(draftBreakdown, context(), { year })
  }

  test('adds its items to the draft, which is confirmed anew', async () => {
    await fill()
    const { version: expectedVersion } = await state()
    await db.ledger.command(confirmBreakdown, context(), { year, expectedVersion, leader: 'deputy', own: false })
    expect((await further()).items).toBeGreaterThan(0)
    const items = await list()
    expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1))
    expect(await state()).toMatchObject({ state: 'draft', confirmations: [] })
    await expect(db.ledger.command(draftBreakdown, context(), { year })).rejects.toMatchObject({
      code: 'breakdown-exists',
    })
  })

  test('after issue waits as drafts, and is issued as a supplement that leaves the baseline', async () => {
    await fill()
    const { baselineSha256 } = await issue()
    const added = (await further()).items
    const drafts = (await list()).filter((item) => item.state === 'draft')
    expect(drafts).toHaveLength(added)
    const patch = { deadline: '2026-12-31', duties: [lead('schools')] }
    const changes = refs(drafts).map((ref) => ({ ...ref, patch }))
    await db.ledger.command(changeItems, context(), { year, changes })
    const [issued] = (await list()).filter((item) => item.state === 'issued')
    const other = [{ id: issued!.id, expectedVersion: issued!.version, patch: { remarks: '改' } }]
    await expect(db.ledger.command(changeItems, context(), { year, changes: other })).rejects.toMatchObject({
      code: 'already-issued',
    })
    const { version: expectedVersion, state: its } = await state()
    expect(its).toBe('issued')
    const document = { year, expectedVersion, issueNumber: '云岫府办〔2026〕9号', issuedOn: '2026-02-09' }
    const after = await db.ledger.command(issueBreakdown, context(), document)
    expect(after).toMatchObject({
      baselineSha256,
      issueNumber: '云岫府办〔2026〕1号',
      supplements: [{ issueNumber: '云岫府办〔2026〕9号', items: added }],
    })
    const { differences } = await db.ledger.view(compareBreakdown, place, { year, to: '2026-02-10' })
    expect(differences.map(({ change }) => change)).toEqual(Array.from({ length: added }, () => 'added'))
    const again = { ...document, expectedVersion: after.version }
    await expect(db.ledger.command(issueBreakdown, context(), again)).rejects.toMatchObject({ code: 'already-issued' })
  })
})

describe('what stays open', () => {
  test('is confirmed anew once a slot is filled, and can be named after issue, once', async () => {
    await fill()
    let { version: expectedVersion, slots } = await state()
    await db.ledger.command(confirmBreakdown, context(), { year, expectedVersion, leader: 'deputy', own: false })
    const open = slots.find(({ name }) => name === null)!
    const { commitment, number, version } = open
    const named = { commitment, number, expectedVersion: version, name: null, reason: '仍未选址' }
    await db.ledger.command(fillSlots, context(), { year, slots: [named] })
    expect(await state()).toMatchObject({ state: 'draft', confirmations: [] })
    await issue()
    const name = (words: string, seen: number) =>
      db.ledger.command(fillSlots, context(), {
        year,
        slots: [{ commitment, number, expectedVersion: seen, name: words }],
      })
    await name('松涧水厂', version + 1)
    ;({ version: expectedVersion, slots } = await state())
    expect(slots.find((one) => one.number === number)).toMatchObject({ name: '松涧水厂', excuse: null })
    await expect(name('竹隐水厂', version + 2)).rejects.toMatchObject({ code: 'already-issued' })
  })
})

test('what is decided on the day of issue is told against the baseline', async () => {
  await fill()
  await issue()
  await decide({ kind: 'drop', decidedOn: '2026-02-05' })
  const compare = (from?: string) => db.ledger.view(compareBreakdown, place, { year, from, to: '2026-02-05' })
  expect((await compare()).differences.map(({ change }) => change)).toEqual(['dropped'])
  expect((await compare('2026-02-05')).differences).toEqual([])
})

test('a merged item names the one that takes it in', async () => {
  await fill()
  await issue()
  const [first, second] = await list()
  await expect(decide({ kind: 'merge' })).rejects.toMatchObject({ params: { where: 'successor' } })
  await expect(decide({ kind: 'merge', successor: first!.id })).rejects.toMatchObject({
    params: { where: 'successor' },
  })
  const { decision, item } = await decide({ kind: 'merge', successor: second!.id })
  expect([decision.successor, item.state]).toEqual([second!.id, 'merged'])
})

test('duties hold from the day of issue, and who was replaced before never had one', async () => {
  await assignAll('schools')
  await fill()
  await issue()
  const [item] = await list()
  const { duties } = await db.ledger.view(getItem, place, { item: item!.id, scope: 'all' })
  expect(duties).toMatchObject([{ unit: 'water', from: '2026-02-05', until: null }])
})
