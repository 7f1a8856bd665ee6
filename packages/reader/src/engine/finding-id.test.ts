import { expect, test } from 'vitest'
import { makeIds } from './finding-id.ts'

test('ids count the findings of a kind at a start, in reading order or not', () => {
  const id = makeIds()
  const given = (starts: readonly number[]) => starts.map((start) => id('target', start))
  expect(given([3, 7, 7, 9])).toEqual(['target:3', 'target:7', 'target:7:2', 'target:9'])
  expect(given([7, 3, 9, 9, 12, 12])).toEqual([
    'target:7:3',
    'target:3:2',
    'target:9:2',
    'target:9:3',
    'target:12',
    'target:12:2',
  ])
  expect(id('rank', 7)).toBe('rank:7')
})
