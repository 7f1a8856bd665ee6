import { expect, test } from 'vitest'
import {
  compareExact,
  isDecimal,
  minus,
  over,
  plus,
  readExact,
  roundExact,
  times,
  wholeExact,
  writeExact,
} from './exact.ts'

test.each([
  ['0', '0'],
  ['-0', '0'],
  ['-0.90', '-0.9'],
  ['007.10', '7.1'],
  ['123456789012345678901234567890.05', '123456789012345678901234567890.05'],
])('%s is read exactly and written plainly', (text, plain) => {
  expect(writeExact(readExact(text))).toBe(plain)
})

test.each(['', '-', '1.', '.5', '1e3', '+1', '1,000', '１', 'NaN', '9'.repeat(41)])('%j is no decimal', (text) => {
  expect(isDecimal(text)).toBe(false)
  expect(() => readExact(text)).toThrow(RangeError)
})

test('sums that floats get wrong are right', () => {
  expect(writeExact(plus(readExact('0.1'), readExact('0.2')))).toBe('0.3')
  expect(writeExact(minus(readExact('6.1'), readExact('7')))).toBe('-0.9')
  expect(writeExact(times(readExact('1.005'), readExact('-1000')))).toBe('-1005')
})

test('the half goes away from zero, and a ratio is rounded once', () => {
  expect(roundExact(readExact('0.125'), 2)).toBe('0.13')
  expect(roundExact(readExact('-0.125'), 2)).toBe('-0.13')
  expect(roundExact(readExact('-0.001'), 2)).toBe('0.00')
  expect(roundExact(over(wholeExact(1), wholeExact(3))!, 0)).toBe('0')
  expect(roundExact(over(wholeExact(5700), wholeExact(67))!, 2)).toBe('85.07')
  expect(over(wholeExact(1), readExact('0.00'))).toBeNull()
})

test('the order is that of the numbers, however they are written', () => {
  expect(compareExact(readExact('0.50'), over(wholeExact(1), wholeExact(2))!)).toBe(0)
  expect(compareExact(readExact('-10.01'), readExact('-10'))).toBe(-1)
  expect(compareExact(over(wholeExact(11), wholeExact(12))!, readExact('0.9166'))).toBe(1)
  expect(compareExact(over(wholeExact(-1), wholeExact(-2))!, readExact('0.5'))).toBe(0)
})
