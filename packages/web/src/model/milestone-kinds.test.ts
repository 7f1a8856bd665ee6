import { itemKinds } from '@gangmu/contract'
import { expect, test } from 'vitest'
import { listMilestoneKinds } from './milestone-kinds.ts'

test.each(itemKinds)('%s can have every kind of milestone once, the usual ones first', (kind) => {
  const kinds = listMilestoneKinds(kind)
  expect([kinds.length, new Set(kinds).size]).toEqual([7, 7])
})

test('a project begins with construction and investment, a qualitative task with policies and decisions', () => {
  expect(listMilestoneKinds('key-project').slice(0, 2)).toEqual(['construction', 'investment'])
  expect(listMilestoneKinds('qualitative').slice(0, 2)).toEqual(['policy', 'decision'])
})
