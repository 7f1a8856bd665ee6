/**
 * An exact decimal: `digits × 10^-scale`. Never a float: 612 of 7,307 real amounts × 万/亿 are wrong in floats.
 * `digits` is plain ASCII digits without sign; `scale` is how many of them stand after the point (never negative).
 */
export interface Decimal {
  readonly digits: string
  readonly scale: number
}

/**
 * Reads plain digits with at most one point: `'538'`, `'1.3'`.
 * @throws RangeError when the words are not such a number.
 * @example parseDecimal('0.90') // { digits: '090', scale: 2 }
 */
export function parseDecimal(words: string): Decimal {
  const point = words.indexOf('.')
  const digits = point < 0 ? words : words.slice(0, point) + words.slice(point + 1)
  if (digits === '' || !isDigits(digits)) throw new RangeError(`Cannot read a decimal: current value is ${words}`)
  return { digits, scale: point < 0 ? 0 : words.length - point - 1 }
}

function isDigits(words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return true
}

/**
 * Multiplies by a power of ten: the scales 十百千万亿 are exponents 1, 2, 3, 4, 8.
 * @example formatDecimal(shiftDecimal(parseDecimal('11.5'), 4)) // '115000'
 */
export function shiftDecimal(value: Decimal, exponent: number): Decimal {
  if (exponent <= value.scale) return { digits: value.digits, scale: value.scale - exponent }
  return { digits: value.digits + '0'.repeat(exponent - value.scale), scale: 0 }
}

/**
 * Adds two decimals exactly.
 * @example formatDecimal(addDecimals(parseDecimal('1.5'), parseDecimal('0.25'))) // '1.75'
 */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  if (a.digits.length + b.digits.length + scale <= 15) {
    // Whole numbers below 2^53 add exactly; most sums are these.
    const sum = Number(a.digits) * 10 ** (scale - a.scale) + Number(b.digits) * 10 ** (scale - b.scale)
    return { digits: String(sum).padStart(scale + 1, '0'), scale }
  }
  const left = BigInt(a.digits + '0'.repeat(scale - a.scale))
  const right = BigInt(b.digits + '0'.repeat(scale - b.scale))
  return { digits: (left + right).toString().padStart(scale + 1, '0'), scale }
}

/**
 * Compares two decimals: negative when a < b, 0 when equal, positive when a > b.
 * @example compareDecimals(parseDecimal('6'), parseDecimal('6.50')) < 0 // true
 */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale)
  if (a.digits.length + b.digits.length + scale <= 15) {
    return Number(a.digits) * 10 ** (scale - a.scale) - Number(b.digits) * 10 ** (scale - b.scale)
  }
  const left = BigInt(a.digits + '0'.repeat(scale - a.scale))
  const right = BigInt(b.digits + '0'.repeat(scale - b.scale))
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * Writes a decimal plainly, without needless zeros.
 * @example formatDecimal({ digits: '06500', scale: 3 }) // '6.5'
 */
export function formatDecimal(value: Decimal): string {
  const padded = value.digits.padStart(value.scale + 1, '0')
  let whole = padded.slice(0, padded.length - value.scale)
  let part = padded.slice(padded.length - value.scale)
  let from = 0
  while (from < whole.length - 1 && whole.charCodeAt(from) === 48) from++
  whole = whole.slice(from)
  let to = part.length
  while (to > 0 && part.charCodeAt(to - 1) === 48) to--
  part = part.slice(0, to)
  return part === '' ? whole : `${whole}.${part}`
}
