import type { HolderView } from '@gangmu/contract'
import { expect, test } from 'vitest'
import { sampleUnits } from '../examples/sample-units.ts'
import { findPosts, holdingOn, listPosts } from './list-posts.ts'

const holder = (id: string, from: string, until: string | null): HolderView => ({
  id,
  post: 'finance.liaison',
  account: id,
  name: `人员${id}`,
  from,
  until,
  version: 1,
})
const holders = [
  holder('乙', '2026-01-08', '2026-03-31'),
  holder('丙', '2026-04-01', null),
  holder('甲', '2025-01-01', '2026-01-07'),
]

test.each([
  ['2026-01-07', 'future'],
  ['2026-01-08', 'now'],
  ['2026-03-31', 'now'],
  ['2026-04-01', 'past'],
] as const)('a post is held from the first day to the last: %s is %s', (day, when) => {
  expect(holdingOn({ from: '2026-01-08', until: '2026-03-31' }, day)).toBe(when)
})

test('a post is listed with who holds it, who will and who did; closed units have none', () => {
  const posts = listPosts(sampleUnits, holders, '2026-02-03')
  const liaison = posts.find(({ post }) => post.id === 'finance.liaison')
  const idsOf = (when: 'now' | 'future' | 'past') => liaison?.[when].map(({ id }) => id)
  expect([idsOf('now'), idsOf('future'), idsOf('past')]).toEqual([['乙'], ['丙'], ['甲']])
  expect(posts.some(({ unit }) => unit.id === 'town-101')).toBe(false)
})

test('posts are found by unit, title or holder', () => {
  const posts = listPosts(sampleUnits, holders, '2026-02-03')
  const found = (words: string) => findPosts(posts, words).map(({ post }) => post.id)
  expect(found('人员乙')).toEqual(['finance.liaison'])
  expect(found('府办')).toEqual(['office.head', 'office.office', 'office.liaison'])
  expect(found('机场')).toEqual([])
  expect(found('')).toHaveLength(posts.length)
})
