import { expect, test } from 'vitest'
import { locate } from '../../locate.ts'
import { openDocument } from '../../open-document.ts'
import { findDelimiter, listRecords } from './list-records.ts'

const records = (text: string, delimiter = ',') => [...listRecords(text, delimiter)]

test.each([
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,\r\n,b\r\n',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['"甲,乙",丙', [['甲,乙', '丙']]],
  ['"甲""乙""",丙', [['甲"乙"', '丙']]],
  ['"甲\n乙",丙\n丁', [['甲\n乙', '丙'], ['丁']]],
  [
    '"甲,乙\n丙,丁',
    [
      ['"甲', '乙'],
      ['丙', '丁'],
    ],
  ],
  ['a,b,', [['a', 'b', '']]],
  ['"a"x,b', [['ax', 'b']]],
  ['', []],
])('%j', (text, expected) => expect(records(text)).toEqual(expected))

test('the sign that parts fields is the most frequent one outside quotes', () => {
  expect(findDelimiter('甲;乙\n"a,b,c,d";丁')).toBe(';')
  expect(findDelimiter('甲\t乙')).toBe('\t')
  expect(findDelimiter('甲')).toBe(',')
})

test('rows are lines, cells have their place', async () => {
  const bytes = new Uint8Array([
    ...[0xd6, 0xb8, 0xb1, 0xea, 44, 0xc4, 0xbf, 0xb1, 0xea],
    10,
    10,
    ...[0xb9, 0xab, 0xd4, 0xb0],
    44,
    51,
  ])
  const result = await openDocument(bytes, { name: 'a.CSV' })
  if (!result.ok) throw new Error(result.problem.code)
  const { text, encoding, marks } = result.document
  expect({ text, encoding }).toEqual({ text: '指标\t目标\n公园\t3', encoding: 'gb18030' })
  expect(locate(marks, text.length - 1)).toEqual({ paragraph: 2, cell: { table: 1, row: 3, column: 2 } })
})
