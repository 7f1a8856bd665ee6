import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseChineseNumeral } from './chinese-numeral.ts'
import { formatDecimal } from './decimal.ts'

const read = (words: string) => {
  const value = parseChineseNumeral(words)
  return value === null ? null : formatDecimal(value)
}

const DIGITS = '零一二三四五六七八九'

/** Writes a whole number below 10^12 in Chinese: the inverse, written another way. */
function write(value: number): string {
  if (value >= 1e8) return join(write(Math.floor(value / 1e8)), '亿', value % 1e8, 1e7)
  if (value >= 1e4) return join(write(Math.floor(value / 1e4)), '万', value % 1e4, 1e3)
  if (value >= 1e3) return join(DIGITS[Math.floor(value / 1e3)] as string, '千', value % 1e3, 1e2)
  if (value >= 100) return join(DIGITS[Math.floor(value / 100)] as string, '百', value % 100, 10)
  if (value >= 10) return join(DIGITS[Math.floor(value / 10)] as string, '十', value % 10, 1)
  return DIGITS[value] as string
}

function join(head: string, scale: string, rest: number, least: number): string {
  return rest === 0 ? head + scale : `${head}${scale}${rest < least ? '零' : ''}${write(rest)}`
}

describe('Chinese numerals', () => {
  test.each([
    ['十', '10'],
    ['十五', '15'],
    ['二十', '20'],
    ['两万', '20000'],
    ['三千二百', '3200'],
    ['一百零五', '105'],
    ['一万二', '12000'],
    ['三百五', '350'],
    ['二〇二三', '2023'],
    ['一九五四', '1954'],
    ['四点八', '4.8'],
    ['二十三点四五', '23.45'],
    ['一点二亿', '120000000'],
    ['万亿', '1000000000000'],
    ['十万', '100000'],
    ['三千八百亿', '380000000000'],
    ['六亿五千万', '650000000'],
    ['百', '100'],
  ])('%s is %s', (words, value) => {
    expect(read(words)).toBe(value)
  })

  test.each(['十四五', '一二', '百千', '', '三四千', '点五', '四点'])('%s is no number', (words) => {
    expect(read(words)).toBeNull()
  })

  test('a run longer than any amount is no number', () => {
    expect(read('亿'.repeat(100))).toBeNull()
  })

  test('reads what another hand writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
        expect(read(write(value))).toBe(String(value))
      }),
    )
  })
})
