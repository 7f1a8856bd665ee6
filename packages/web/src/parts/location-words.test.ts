import { expect, test } from 'vitest'
import { describeLocation } from './location-words.ts'

const locations = [
  { start: 0, page: 1, paragraph: 1, cell: null },
  { start: 10, page: 1, paragraph: 2, cell: null },
  { start: 25, page: 2, paragraph: 1, cell: { table: 1, row: 2, column: 3 } },
]

test('a location is said by page, and by cell or paragraph', () => {
  const said = locations.map((location) => [describeLocation(location, 'zh'), describeLocation(location, 'en')])
  expect(said).toEqual([
    ['第1页第1段', 'page 1, paragraph 1'],
    ['第1页第2段', 'page 1, paragraph 2'],
    ['第2页表1第2行第3列', 'page 2, table 1, row 2, column 3'],
  ])
})
