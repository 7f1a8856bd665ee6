import { expect, test } from 'vitest'
import { writeNumber } from './number-formats.ts'

test.each([
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['decimalFullWidth', 10, '１０'],
  ['upperRoman', 1994, 'MCMXCIV'],
  ['lowerRoman', 4, 'iv'],
  ['upperLetter', 28, 'BB'],
  ['lowerLetter', 1, 'a'],
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 11, '十一'],
  ['chineseCounting', 20, '二十'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['chineseCountingThousand', 1001, '一千零一'],
  ['chineseLegalSimplified', 15, '壹拾伍'],
  ['ideographDigital', 10, '一〇'],
  ['ideographTraditional', 2, '乙'],
  ['ideographZodiac', 12, '亥'],
  ['decimalEnclosedCircleChinese', 20, '⑳'],
  ['decimalEnclosedCircle', 21, '㉑'],
  ['decimalEnclosedCircle', 36, '36'],
  ['decimalEnclosedParen', 1, '⑴'],
  ['decimalEnclosedFullstop', 20, '⒛'],
  ['ideographEnclosedCircle', 10, '㊉'],
  ['none', 3, ''],
])('%s of %i is %s', (format, value, written) => {
  expect(writeNumber(value, format)).toBe(written)
})

test('zero and numbers beyond a format are written in digits, an unknown format not at all', () => {
  for (const format of [
    'chineseCountingThousand',
    'upperRoman',
    'lowerLetter',
    'ideographTraditional',
    'decimalEnclosedParen',
  ]) {
    expect(writeNumber(0, format)).toBe('0')
  }
  expect(writeNumber(10_000, 'chineseCountingThousand')).toBe('10000')
  expect(writeNumber(4000, 'upperRoman')).toBe('4000')
  expect(writeNumber(1, 'constructor')).toBeUndefined()
})
