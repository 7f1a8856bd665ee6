import { expect, test } from 'vitest'
import { describeLocation } from './describe-location.ts'

test('a location is said by page, and by cell or paragraph', () => {
  expect(describeLocation({ page: 7, paragraph: 3 }, 'zh')).toBe('第7页第3段')
  expect(describeLocation({ page: 7, paragraph: 3 }, 'en')).toBe('page 7, paragraph 3')
  const inTable = { paragraph: 9, cell: { table: 2, row: 4, column: 1 } }
  expect(describeLocation(inTable, 'zh')).toBe('表2第4行第1列')
  expect(describeLocation(inTable, 'en')).toBe('table 2, row 4, column 1')
  expect(describeLocation({ paragraph: 0 }, 'en')).toBe('')
})
