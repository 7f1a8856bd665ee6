import { expect, test } from 'vitest'
import type { ColumnKind } from '../output-table.ts'
import { type CellStyles, writeStreamCell } from './stream-cell.ts'

const styles: CellStyles = { text: '1', date: '2', numbers: ['3', '4', '5'] }
const write = (value: string | null, kind: ColumnKind) => writeStreamCell(value, kind, 'B2', styles)
const asText = (words: string) => `<c r="B2" s="1" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`

test('a number has the form of its decimals; one with more than there are forms for is text', () => {
  expect(write('7', 'number')).toBe('<c r="B2" s="3"><v>7</v></c>')
  expect(write('-3.50', 'number')).toBe('<c r="B2" s="5"><v>-3.5</v></c>')
  expect(write('0.125', 'number')).toBe(asText('0.125'))
  expect(write('6..6.5', 'number')).toBe(asText('6..6.5'))
})

test('days are dates from the first that every program counts alike', () => {
  expect(write('1900-02-28', 'date')).toBe(asText('1900-02-28'))
  expect(write('1900-03-01', 'date')).toBe('<c r="B2" s="2"><v>61</v></c>')
  expect(write('2026-03-25', 'date')).toBe('<c r="B2" s="2"><v>46106</v></c>')
  expect(write('2026-02-30', 'date')).toBe(asText('2026-02-30'))
})

test('text is text whatever it begins with; an empty cell of text keeps its form', () => {
  expect(write('=1<2&3', 'text')).toBe(asText('=1&lt;2&amp;3'))
  expect(write(null, 'text')).toBe('<c r="B2" s="1"/>')
  expect(write(null, 'date')).toBe('')
})
