import { describe, expect, test } from 'vitest'
import { writeCsvCell } from './csv-cell.ts'

describe('text', () => {
  test.each([
    '=1+1',
    '+1',
    '-3.5',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '\t=1',
    '\r',
    '\n=1',
    ' =1',
    '　=1',
    '\ufeff=1',
    '\u200b＝1',
    '\u0000=1',
    "'甲",
    '990102199001010011',
    '007',
    '1E5',
    '1-2',
    '2025-07',
    '2025年7月',
    '12.50',
    '１２３',
    '5%',
    ' 12',
  ])('%j is marked', (text) => {
    expect(writeCsvCell(text, 'text')).toBe(`"'${text}"`)
  })

  test.each(['新建公园3个', 'a=b', '3个', '12', '0', '2025年计划', '一、回顾', '−3.5'])('%j is only quoted', (text) => {
    expect(writeCsvCell(text, 'text')).toBe(`"${text}"`)
  })

  test('quotes are doubled', () => {
    expect(writeCsvCell('他说"好",a', 'text')).toBe('"他说""好"",a"')
  })
})

test.each(['0', '-3.5', '0.50', '-0.5', '123456789012345', '1000.00'])('the number %s stays a number', (value) => {
  expect(writeCsvCell(value, 'number')).toBe(value)
})

test.each(['1234567890123456', '1e5', '1.', '.5', '00.5', '1.2.3', '-', '+5'])(
  '%s is no number a spreadsheet keeps',
  (value) => {
    expect(writeCsvCell(value, 'number')).toMatch(/^".*"$/)
  },
)

test('dates stay dates; what is no day is text', () => {
  expect(writeCsvCell('2025-12-31', 'date')).toBe('2025-12-31')
  expect(writeCsvCell('2025-07', 'date')).toBe('"\'2025-07"')
  expect(writeCsvCell('2025-H1', 'date')).toBe('"2025-H1"')
})

test('empty and absent differ', () => {
  expect(writeCsvCell('', 'text')).toBe('""')
  expect(writeCsvCell(null, 'text')).toBe('')
})
