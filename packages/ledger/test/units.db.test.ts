import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { storeUnits } from '../src/commands/store-units.ts'
import type { UnitInput } from '../src/domain/unit.ts'
import { listAuditEntries } from '../src/views/list-audit-entries.ts'
import { listUnits } from '../src/views/list-units.ts'
import { openTestLedger, type TestLedger } from './support/open-test-ledger.ts'
import { contextOf, preparePlace } from './support/prepare-place.ts'

let db: TestLedger
let place: string

beforeAll(async () => {
  db = await openTestLedger()
}, 60_000)
afterAll(() => db.close())
beforeEach(async () => {
  place = await preparePlace(db.ledger)
})

// A unit stands before the one above it: nothing depends on the order in which they are sent.
const directory: readonly UnitInput[] = [
  {
    id: 'transport',
    name: '区交通运输局',
    shortName: '区交通局',
    aliases: ['区铁路办'],
    kind: 'department',
    parent: 'government',
    position: 1,
    leaderInCharge: 'deputy',
    posts: [
      { id: 'transport.liaison', title: '联络员', kind: 'liaison', position: 1 },
      { id: 'transport.head', title: '主要负责人', kind: 'unit-head', position: 0 },
    ],
  },
  { id: 'office', name: '区政府办公室', kind: 'office', parent: 'government', position: 0 },
  {
    id: 'government',
    name: '云岫区人民政府',
    kind: 'government',
    position: 0,
    posts: [{ id: 'deputy', title: '副区长', kind: 'leader-in-charge', position: 0 }],
  },
]

const store = (units: readonly UnitInput[], context = contextOf(place)) =>
  db.ledger.command(storeUnits, context, { units })
const list = (where = place) => db.ledger.view(listUnits, where, undefined)
const record = async () => (await db.ledger.view(listAuditEntries, place, { limit: 50 })).entries

test('a directory is kept and read back as a tree with its posts', async () => {
  expect(await store(directory)).toEqual({ added: 3, changed: 0, unchanged: 0, unmentioned: 0 })
  const units = await list()
  expect(units.map(({ id, depth, version }) => [id, depth, version])).toEqual([
    ['government', 0, 1],
    ['office', 1, 1],
    ['transport', 1, 1],
  ])
  expect(units[2]).toEqual({
    id: 'transport',
    name: '区交通运输局',
    shortName: '区交通局',
    aliases: ['区铁路办'],
    kind: 'department',
    parent: 'government',
    position: 1,
    state: 'active',
    leaderInCharge: 'deputy',
    version: 1,
    depth: 1,
    posts: [
      { id: 'transport.head', title: '主要负责人', kind: 'unit-head', position: 0, version: 1 },
      { id: 'transport.liaison', title: '联络员', kind: 'liaison', position: 1, version: 1 },
    ],
  })
})

test('stored again it changes nothing and leaves nothing in the record; another place sees none of it', async () => {
  await store(directory)
  const before = await record()
  expect(await store(directory)).toEqual({ added: 0, changed: 0, unchanged: 3, unmentioned: 0 })
  expect(await record()).toEqual(before)
  expect(await list(await preparePlace(db.ledger))).toEqual([])
})

test('the same key answers as it did the first time', async () => {
  const context = contextOf(place)
  const first = await store(directory, context)
  expect(await store(directory, context)).toEqual(first)
  await expect(store([], context)).rejects.toMatchObject({ code: 'idempotency-mismatch' })
})

test('a part changes what it names, leaves the rest, and the record has both states', async () => {
  await store(directory)
  const [transport] = directory as [UnitInput]
  const posts = [{ id: 'transport.liaison', title: '督查联络员', kind: 'liaison', position: 1 }] as const
  const answer = await store([{ ...transport, name: '区交通局', shortName: null, posts, expectedVersion: 1 }])
  expect(answer).toEqual({ added: 0, changed: 1, unchanged: 0, unmentioned: 2 })
  const [entry] = await record()
  expect(entry).toMatchObject({
    action: 'unit-changed',
    what: 'unit:transport',
    actor: 'officer-1',
    before: { name: '区交通运输局', shortName: '区交通局', version: 1 },
    after: { name: '区交通局', shortName: null, version: 2 },
  })
  const kept = (await list()).find(({ id }) => id === 'transport')
  expect(kept?.posts.map(({ id, title, version }) => [id, title, version])).toEqual([
    ['transport.head', '主要负责人', 1],
    ['transport.liaison', '督查联络员', 2],
  ])
  await expect(store([{ ...transport, expectedVersion: 1 }])).rejects.toMatchObject({
    code: 'version-conflict',
    params: { expected: 1, actual: 2 },
  })
})

test('what is refused leaves neither a unit nor an entry', async () => {
  await store(directory)
  const [units, entries] = [await list(), await record()]
  const fresh: UnitInput = { id: 'new', name: '区新设局', kind: 'department', parent: 'government', position: 9 }
  const stray: UnitInput = { ...fresh, id: 'stray', name: '区无主局', parent: 'nothing' }
  await expect(store([fresh, stray])).rejects.toMatchObject({ code: 'unit-parent-unknown' })
  expect([await list(), await record()]).toEqual([units, entries])
  await expect(store(directory, contextOf('990199'))).rejects.toMatchObject({ code: 'place-unknown' })
})

test('two that add the same name at once: one is taken, the other refused', async () => {
  await store(directory)
  const unit = (id: string): UnitInput => ({
    id,
    name: '区新设局',
    kind: 'department',
    parent: 'government',
    position: 9,
  })
  const results = await Promise.allSettled([store([unit('one')]), store([unit('two')])])
  const refused = results.filter((result) => result.status === 'rejected')
  expect(refused.map(({ reason }) => reason.code)).toEqual(['unit-name-taken'])
  expect((await list()).filter(({ name }) => name === '区新设局')).toHaveLength(1)
})

test('a thousand units go in at once', async () => {
  const many = Array.from({ length: 1000 }, (_, index): UnitInput => {
    const posts = [{ id: `u${index}.liaison`, title: '联络员', kind: 'liaison', position: 0 }] as const
    const parent = index === 0 ? null : `u${Math.floor((index - 1) / 3)}`
    return { id: `u${index}`, name: `单位${index}`, kind: 'other', parent, position: index, posts }
  })
  expect(await store(many.reverse())).toMatchObject({ added: 1000 })
  const units = await list()
  expect([units.length, units[0]?.id]).toEqual([1000, 'u0'])
})
