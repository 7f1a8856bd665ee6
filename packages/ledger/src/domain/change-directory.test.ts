import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeDirectory } from './change-directory.ts'
import { checkDirectory } from './check-directory.ts'
import { LedgerProblem } from './problem.ts'
import type { Unit, UnitInput } from './unit.ts'

const head = { id: 'district-head', title: '区长', kind: 'leader-in-charge', position: 0 } as const
const government: UnitInput = {
  id: 'government',
  name: '云岫区人民政府',
  kind: 'government',
  position: 0,
  posts: [head],
}
const bureau = (id: string, name: string, more: Partial<UnitInput> = {}): UnitInput => ({
  id,
  name,
  kind: 'department',
  parent: 'government',
  position: 1,
  ...more,
})
const finance = bureau('finance', '区财政局', {
  leaderInCharge: head.id,
  posts: [{ id: 'finance.liaison', title: '联络员', kind: 'liaison', position: 0 }],
})

/** The directory after a change. */
function apply(now: readonly Unit[], inputs: readonly UnitInput[]): Unit[] {
  const units = new Map(now.map((unit) => [unit.id, unit]))
  for (const { after } of changeDirectory(now, inputs)) units.set(after.id, after)
  return [...units.values()]
}

const start = apply([], [finance, government])

const refusal = (inputs: readonly UnitInput[], now = start) => {
  try {
    changeDirectory(now, inputs)
  } catch (error) {
    if (error instanceof LedgerProblem) return [error.code, error.params]
    throw error
  }
  return 'taken'
}

test('units and posts begin with version 1, in whatever order they are given', () => {
  expect(start.map(({ id, version, state }) => [id, version, state])).toEqual([
    ['finance', 1, 'active'],
    ['government', 1, 'active'],
  ])
  expect(start[0]?.posts).toEqual([{ ...finance.posts?.[0], version: 1 }])
})

test('what is as it should be makes no change, whether the whole directory is given or a part', () => {
  expect(changeDirectory(start, [finance, government])).toEqual([])
  expect(changeDirectory(start, [finance])).toEqual([])
  expect(changeDirectory(start, [{ ...finance, posts: [] }])).toEqual([])
})

test('a renamed unit has its next version, keeps its posts, and its change says what was before', () => {
  const changes = changeDirectory(start, [{ ...finance, name: ' 区财政和国资局 ', posts: undefined }])
  expect(changes).toHaveLength(1)
  expect(changes[0]).toMatchObject({
    before: { name: '区财政局', version: 1 },
    after: { name: '区财政和国资局', version: 2, posts: [{ id: 'finance.liaison', version: 1 }] },
  })
})

test('a post that changes makes a version of its own and of its unit', () => {
  const posts = [
    { id: 'finance.liaison', title: '督查联络员', kind: 'liaison', position: 1 },
    { id: 'finance.head', title: '主要负责人', kind: 'unit-head', position: 0 },
  ] as const
  const [change] = changeDirectory(start, [{ ...finance, posts }])
  expect(change?.after).toMatchObject({
    version: 2,
    posts: [
      { id: 'finance.head', version: 1 },
      { id: 'finance.liaison', version: 2 },
    ],
  })
})

describe('a directory that cannot be is refused', () => {
  test.each<[string, UnitInput[], unknown]>([
    [
      'no such parent',
      [bureau('a', '区甲局', { parent: 'b' })],
      ['unit-parent-unknown', { unit: '区甲局', parent: 'b' }],
    ],
    ['itself as parent', [bureau('a', '区甲局', { parent: 'a' })], ['unit-cycle', { unit: '区甲局' }]],
    [
      'a circle of two',
      [bureau('a', '区甲局', { parent: 'b' }), bureau('b', '区乙局', { parent: 'a' })],
      ['unit-cycle', { unit: '区甲局' }],
    ],
    ['a circle through what is there', [{ ...government, parent: 'finance' }], ['unit-cycle', { unit: '区财政局' }]],
    ['a sibling’s name', [bureau('a', '区财政局 ')], ['unit-name-taken', { name: '区财政局' }]],
    [
      'a closed parent',
      [{ ...finance, state: 'closed' }, bureau('a', '区甲局', { parent: 'finance' })],
      ['unit-parent-closed', { unit: '区甲局', parent: '区财政局' }],
    ],
    ['closing what still has open units', [{ ...government, state: 'closed' }], 'unit-parent-closed'],
    [
      'no such leader',
      [bureau('a', '区甲局', { leaderInCharge: 'nobody' })],
      ['leader-unknown', { unit: '区甲局', leader: 'nobody' }],
    ],
    ['a leader who is a liaison', [bureau('a', '区甲局', { leaderInCharge: 'finance.liaison' })], 'leader-unknown'],
    [
      'another unit’s post',
      [bureau('a', '区甲局', { posts: [head] })],
      ['post-elsewhere', { post: '区长', unit: '云岫区人民政府' }],
    ],
    ['a unit twice', [bureau('a', '区甲局'), bureau('a', '区乙局')], ['invalid-request', { where: 'units.id' }]],
    [
      'a post twice',
      [
        bureau('a', '区甲局', {
          posts: [
            { ...head, id: 'x' },
            { ...head, id: 'x' },
          ],
        }),
      ],
      ['invalid-request', { where: 'posts.id' }],
    ],
    ['a blank name', [bureau('a', ' ')], ['invalid-request', { where: 'units.name' }]],
    [
      'a position between',
      [bureau('a', '区甲局', { position: 0.5 })],
      ['invalid-request', { where: 'units.position' }],
    ],
    ['an old version', [{ ...finance, expectedVersion: 0 }], ['version-conflict', { expected: 0, actual: 1 }]],
  ])('%s', (_name, inputs, expected) => {
    const found = refusal(inputs)
    expect(typeof expected === 'string' ? found[0] : found).toEqual(expected)
  })
})

test('a closed unit gives its name free, and the same name may stand under another parent', () => {
  const closed = apply(start, [{ ...finance, state: 'closed' }])
  expect(refusal([bureau('finance-2', '区财政局')], closed)).toBe('taken')
  expect(refusal([bureau('office', '区财政局', { parent: 'finance' })])).toBe('taken')
})

test('whatever is sent, a directory that was taken is sound, loses nothing and takes the same again without a change', () => {
  const ids = ['a', 'b', 'c', 'd']
  const input = fc.record({
    id: fc.constantFrom(...ids),
    name: fc.constantFrom('区甲局', '区乙局', '区丙局', '区丁局', '区戊局', '区己局'),
    kind: fc.constantFrom('department' as const, 'town' as const),
    // Half at the top: where every unit asks for a parent, hardly a directory is ever taken and nothing is tried.
    parent: fc.option(fc.constantFrom(...ids), { freq: 2 }),
    position: fc.nat(3),
    state: fc.constantFrom('active' as const, 'closed' as const),
  })
  const batches = fc.array(fc.uniqueArray(input, { selector: ({ id }) => id, minLength: 1 }), { maxLength: 6 })
  let taken = 0
  fc.assert(
    fc.property(batches, (sent) => {
      let units: Unit[] = []
      for (const inputs of sent) {
        if (refusal(inputs, units) !== 'taken') continue
        taken += 1
        const next = apply(units, inputs)
        checkDirectory(next)
        expect(next.length).toBeGreaterThanOrEqual(units.length)
        expect(changeDirectory(next, inputs)).toEqual([])
        units = next
      }
    }),
  )
  expect(taken).toBeGreaterThan(20)
})
