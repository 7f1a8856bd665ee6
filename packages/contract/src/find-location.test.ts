import { expect, test } from 'vitest'
import { findLocation } from './find-location.ts'

const locations = [
  { start: 0, page: 1, paragraph: 1, cell: null },
  { start: 10, page: 1, paragraph: 2, cell: null },
  { start: 25, page: 2, paragraph: 1, cell: { table: 1, row: 2, column: 3 } },
]

test('the location that holds is the last that started', () => {
  const starts = [0, 9, 10, 24, 25, 999].map((offset) => findLocation(locations, offset)?.start)
  expect(starts).toEqual([0, 0, 10, 10, 25, 25])
  expect(findLocation([], 5)).toBeNull()
})
