import { expect, test } from 'vitest'
import { describeLocation } from './describe-location.ts'

test('a location is said by page, and by cell or paragraph', () => {
  const onPage = { page: 7, paragraph: 3, cell: null }
  expect([describeLocation(onPage, 'zh'), describeLocation(onPage, 'en')]).toEqual([
    '第7页第3段',
    'page 7, paragraph 3',
  ])
  const inTable = { page: 2, paragraph: 9, cell: { table: 2, row: 4, column: 1 } }
  expect([describeLocation(inTable, 'zh'), describeLocation(inTable, 'en')]).toEqual([
    '第2页表2第4行第1列',
    'page 2, table 2, row 4, column 1',
  ])
})

test('what is not known, null or absent, is not said', () => {
  expect(describeLocation({ page: null, paragraph: 4, cell: null }, 'zh')).toBe('第4段')
  expect(describeLocation({ paragraph: 4 }, 'zh')).toBe('第4段')
  expect(describeLocation({ paragraph: 0 }, 'en')).toBe('')
})
