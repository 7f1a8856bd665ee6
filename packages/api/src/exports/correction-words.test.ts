import { expect, test } from 'vitest'
import { readCorrection, writeCorrection } from './correction-words.ts'

test.each([
  ['commitment', { verb: '推进', objects: ['大桥', '公园'] }],
  ['target', { comparator: 'at-least', amount: '6..6.5', reference: null }],
  ['remainder-clause', { verb: '建成' }],
] as const)('a correction of a %s comes back from its cell as it was, in both languages', (kind, correction) => {
  for (const language of ['zh', 'en'] as const) {
    expect(readCorrection(kind, writeCorrection(correction, language) ?? '')).toEqual({ correction })
  }
})

test('a comparator is written in words and kept as a code', () => {
  expect(writeCorrection({ comparator: 'at-least' }, 'zh')).toBe('比较：不低于')
  expect(readCorrection('target', 'Comparator: at least')).toEqual({ correction: { comparator: 'at-least' } })
})

test.each([
  ['commitment', '颜色：红', '颜色：红'],
  ['commitment', '动作', '动作'],
  ['commitment', '动作：建；动作：修', '动作：修'],
  ['target', '比较：差不多', '比较：差不多'],
  ['target', '数值：约6', '数值：约6'],
  ['target', '', ''],
  ['rank', '数值：6', '数值：6'],
] as const)('of a %s, %j cannot be kept', (kind, words, wrong) => {
  expect(readCorrection(kind, words)).toEqual({ wrong })
})

test('no field is longer than the ledger keeps', () => {
  const long = `指标：${'长'.repeat(501)}`
  expect(readCorrection('target', long)).toEqual({ wrong: long })
})
