import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDecimals, compareDecimals, type Decimal, formatDecimal, parseDecimal, shiftDecimal } from './decimal.ts'

const decimals = fc
  .record({ whole: fc.bigInt({ min: 0n, max: 10n ** 24n }), scale: fc.integer({ min: 0, max: 9 }) })
  .map(({ whole, scale }): Decimal => ({ digits: whole.toString().padStart(scale + 1, '0'), scale }))

/** The value times 10^12, as a whole number: an independent way to compute. */
const scaled = (d: Decimal) => BigInt(d.digits) * 10n ** BigInt(12 - d.scale)

describe('exact decimals', () => {
  test.each([
    ['11.5', 4, '115000'],
    ['0.29', 8, '29000000'],
    ['2417.6', 8, '241760000000'],
    ['4.35', 1, '43.5'],
    ['0.0', 4, '0'],
    ['007', 0, '7'],
  ])('%s × 10^%i is %s', (words, exponent, result) => {
    expect(formatDecimal(shiftDecimal(parseDecimal(words), exponent))).toBe(result)
  })

  test('refuses what is no plain number', () => {
    for (const words of ['', '.', '1.2.3', '1e5', '-1', '一']) expect(() => parseDecimal(words)).toThrow(RangeError)
  })

  test('format and parse are inverse', () => {
    fc.assert(
      fc.property(decimals, (d) => {
        expect(compareDecimals(parseDecimal(formatDecimal(d)), d)).toBe(0)
      }),
    )
  })

  test('shifting multiplies, adding adds, comparing orders', () => {
    fc.assert(
      fc.property(decimals, decimals, fc.integer({ min: 0, max: 12 }), (a, b, exponent) => {
        expect(scaled(shiftDecimal(a, exponent))).toBe(scaled(a) * 10n ** BigInt(exponent))
        expect(scaled(addDecimals(a, b))).toBe(scaled(a) + scaled(b))
        expect(Math.sign(compareDecimals(a, b))).toBe(scaled(a) < scaled(b) ? -1 : scaled(a) > scaled(b) ? 1 : 0)
      }),
    )
  })
})
