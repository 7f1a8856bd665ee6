import { expect, test } from 'vitest'
import { readReport } from './read.ts'
import { readNumbers } from './read-numbers.ts'
import { readNumerals } from './read-numerals.ts'

test.each([
  ['两千三百五', ['2350']],
  ['10万万', ['1000000000']],
  ['四万万人', ['400000000']],
  ['2千零30万元', ['20300000']],
  ['两百点两', ['200', '2']],
  ['负三十二', ['-32']],
  ['三分之二', ['2/3']],
  ['一切都好，四川和万家', []],
  ['2022年增长6%', ['2022', '6']],
])('numerals of %s', (text, values) => {
  expect(readNumerals(text).map(({ value }) => value)).toEqual(values)
})

test('numerals quote their own words, units apart', () => {
  const text = '完成投资 12.5 亿元，新建三所学校。'
  for (const { start, end, quote } of readNumerals(text)) expect(text.slice(start, end)).toBe(quote)
  expect(readNumerals(text).map(({ quote }) => quote)).toEqual(['12.5 亿', '三'])
})

test('the number half is the same by itself and in a reading', () => {
  const text = '2022年云岫区生产总值增长6%以上，居全市第一，15号线开工，共 7 处。'
  const { quantities, dates, ranks, names, remainder } = readReport(text)
  expect(readNumbers(text)).toEqual({ quantities, dates, ranks, names, remainder: remainder.numbers })
})
