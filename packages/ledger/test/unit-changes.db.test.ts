import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { adoptBreakdown } from '../src/commands/adopt-breakdown.ts'
import { adoptPlan } from '../src/commands/adopt-plan.ts'
import { changeItems } from '../src/commands/change-items.ts'
import { changeUnit } from '../src/commands/change-unit.ts'
import { confirmBreakdown } from '../src/commands/confirm-breakdown.ts'
import { draftBreakdown } from '../src/commands/draft-breakdown.ts'
import { fillSlots } from '../src/commands/fill-slots.ts'
import { issueBreakdown } from '../src/commands/issue-breakdown.ts'
import { mergeUnits } from '../src/commands/merge-units.ts'
import { storeUnits } from '../src/commands/store-units.ts'
import type { Duty } from '../src/domain/work-item.ts'
import { compareBreakdown } from '../src/views/compare-breakdown.ts'
import { getBreakdown } from '../src/views/get-breakdown.ts'
import { getItem } from '../src/views/get-item.ts'
import { listItems } from '../src/views/list-items.ts'
import { listUnitEvents } from '../src/views/list-unit-events.ts'
import { listUnits } from '../src/views/list-units.ts'
import { openTestLedger, type TestLedger } from './support/open-test-ledger.ts'
import { contextOf, decideAll, prepareDocument } from './support/prepare-place.ts'

let db: TestLedger
let place: string
const year = 2026
const context = (day = '2026-02-10') => ({ ...contextOf(place), at: new Date(`${day}T02:00:00.000Z`) })

beforeAll(async () => {
  db = await openTestLedger()
}, 60_000)
afterAll(() => db.close())

beforeEach(async () => {
  const prepared = await prepareDocument(db.ledger)
  place = prepared.place
  const expectedVersion = await decideAll(db.ledger, place, prepared.document)
  await db.ledger.command(adoptPlan, contextOf(place), { document: prepared.document, expectedVersion })
  const leaders = ['deputy', 'other'].map((id, position) => ({
    id,
    title: `副区长${position}`,
    kind: 'leader-in-charge' as const,
    position,
  }))
  await db.ledger.command(storeUnits, context('2026-01-05'), {
    units: [
      { id: 'government', name: '云岫区人民政府', kind: 'government', position: 0, posts: leaders },
      { id: 'roads', name: '区公路局', shortName: '公路局', kind: 'department', position: 1, leaderInCharge: 'deputy' },
      { id: 'transport', name: '区交通局', kind: 'department', position: 2, leaderInCharge: 'other' },
    ],
  })
  await db.ledger.command(draftBreakdown, context(), { year })
})

const list = async () => (await db.ledger.view(listItems, place, { year })).items
const unitOf = async (id: string) => (await db.ledger.view(listUnits, place, undefined)).find((unit) => unit.id === id)!
const events = (unit?: string) => db.ledger.view(listUnitEvents, place, { unit })
const duty = (role: Duty['role'], unit: string): Duty => ({ role, unit, post: null })

async function issue(duties: readonly Duty[]) {
  const changes = (await list()).map(({ id, version: expectedVersion }) => ({
    id,
    expectedVersion,
    patch: { duties, deadline: '2026-12-31' },
  }))
  await db.ledger.command(changeItems, context(), { year, changes })
  const { slots } = await db.ledger.view(getBreakdown, place, { year })
  const empty = slots.filter(({ name }) => name === null)
  await db.ledger.command(fillSlots, context(), {
    year,
    slots: empty.map(({ commitment, number, version: expectedVersion }) => ({
      commitment,
      number,
      expectedVersion,
      name: `水厂${number}`,
    })),
  })
  let { version: expectedVersion } = await db.ledger.view(getBreakdown, place, { year })
  const confirmed = { year, expectedVersion, leader: 'deputy', own: false }
  ;({ version: expectedVersion } = await db.ledger.command(confirmBreakdown, context(), confirmed))
  const meeting = { year, expectedVersion, meeting: '区政府第9次常务会议', adoptedOn: '2026-02-03' }
  ;({ version: expectedVersion } = await db.ledger.command(adoptBreakdown, context(), meeting))
  const document = { year, expectedVersion, issueNumber: '云岫府办〔2026〕1号', issuedOn: '2026-02-05' }
  await db.ledger.command(issueBreakdown, context(), document)
}

async function change(input: Partial<Parameters<typeof changeUnit.run>[1]>, day = '2026-03-10') {
  const { version: expectedVersion } = await unitOf('roads')
  const whole = { unit: 'roads', expectedVersion, kind: 'rename', effectiveOn: '2026-03-01', document: null } as const
  return db.ledger.command(changeUnit, context(day), { ...whole, ...input })
}

async function merge(effectiveOn = '2026-03-01', day = '2026-03-10') {
  const { version: expectedVersion } = await unitOf('roads')
  const words = { document: '云岫编〔2026〕3号', approver: '区委编委' }
  const input = { unit: 'roads', expectedVersion, successor: 'transport', effectiveOn, ...words }
  return db.ledger.command(mergeUnits, context(day), input)
}

test('a renamed unit is found by what it was called, and its history tells both with day and document', async () => {
  await change({ name: '区公路事业中心', shortName: '公路中心', document: '云岫编〔2026〕2号' })
  expect(await unitOf('roads')).toMatchObject({ name: '区公路事业中心', aliases: ['区公路局', '公路局'] })
  expect(await events('roads')).toMatchObject([
    {
      kind: 'renamed',
      effectiveOn: '2026-03-01',
      document: '云岫编〔2026〕2号',
      before: { name: '区公路局', shortName: '公路局' },
      after: { name: '区公路事业中心', shortName: '公路中心' },
    },
    { kind: 'added', effectiveOn: '2026-01-05', before: null },
  ])
  await expect(change({ name: '区公路事业中心' })).rejects.toMatchObject({ code: 'nothing-changes' })
  await expect(change({ name: '区交通局' })).rejects.toMatchObject({ code: 'unit-name-taken' })
})

test('a unit that answers for something is not closed; one that answers for nothing is, and can be reopened', async () => {
  await issue([duty('lead', 'roads')])
  await expect(change({ kind: 'close' })).rejects.toMatchObject({ code: 'unit-has-duties', params: { duties: 4 } })
  await merge()
  await expect(change({ kind: 'close' })).rejects.toMatchObject({ code: 'nothing-changes' })
  await expect(change({ kind: 'reopen', effectiveOn: '2026-03-11' })).rejects.toMatchObject({
    code: 'decision-in-future',
  })
  expect(await change({ kind: 'reopen' })).toMatchObject({ state: 'active' })
  expect(await change({ kind: 'close' })).toMatchObject({ state: 'closed' })
})

test('merged units: what was issued passes on by a decision from its day, and the name stays', async () => {
  await issue([duty('lead', 'roads'), duty('supporting', 'transport')])
  await expect(merge('2026-02-04')).rejects.toMatchObject({ code: 'decision-out-of-order' })
  expect(await merge()).toMatchObject({ items: 4, unit: { name: '区公路局', state: 'closed' } })
  const [item] = await list()
  expect(item).toMatchObject({ leader: 'other', duties: [{ role: 'lead', unit: 'transport' }] })
  const detail = await db.ledger.view(getItem, place, { item: item!.id, scope: 'all' })
  expect(detail.duties.map(({ unit, role, from, until }) => [unit, role, from, until])).toEqual([
    ['roads', 'lead', '2026-02-05', '2026-02-28'],
    ['transport', 'supporting', '2026-02-05', '2026-02-28'],
    ['transport', 'lead', '2026-03-01', null],
  ])
  expect(detail.decisions).toMatchObject([{ kind: 'unit', document: '云岫编〔2026〕3号', approver: '区委编委' }])
  const { differences } = await db.ledger.view(compareBreakdown, place, { year, to: '2026-03-01' })
  expect(differences.map(({ fields }) => fields)).toEqual(Array.from({ length: 4 }, () => ['duties', 'leader']))
  expect((await unitOf('transport')).aliases).toEqual(['区公路局', '公路局'])
  expect(await events('transport')).toMatchObject([{ kind: 'merged', unit: 'roads', successor: 'transport' }, {}])
})

test('merged units: drafts simply pass on, and what was confirmed is confirmed anew', async () => {
  const changes = (await list()).map(({ id }) => ({
    id,
    expectedVersion: 1,
    patch: { duties: [duty('lead', 'roads')] },
  }))
  await db.ledger.command(changeItems, context(), { year, changes })
  const { version: expectedVersion } = await db.ledger.view(getBreakdown, place, { year })
  await db.ledger.command(confirmBreakdown, context(), { year, expectedVersion, leader: 'deputy', own: false })
  await merge()
  expect(await db.ledger.view(getBreakdown, place, { year })).toMatchObject({ state: 'draft', confirmations: [] })
  expect((await list()).every(({ duties }) => duties[0]?.unit === 'transport')).toBe(true)
})
