/**
 * An exact signed number: `top / bottom`, reduced, `bottom` above zero. Rates and gaps are judged before they are rounded, so
 * that 10 percentage points below are never 9.99…: floats are not used.
 */
export interface Exact {
  readonly top: bigint
  readonly bottom: bigint
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

function reduce(top: bigint, bottom: bigint): Exact {
  const common = gcd(top, bottom)
  const sign = bottom < 0n ? -1n : 1n
  const by = (common < 0n ? -common : common) * sign
  return by === 0n ? { top: 0n, bottom: 1n } : { top: top / by, bottom: bottom / by }
}

/** Longest number that is taken: amounts of a state's budget to the fen stay far below it. */
const longest = 40

/** Whether a text is a plain decimal: an optional minus, digits, at most one point. @example isDecimal('-0.9') // true */
export function isDecimal(text: string): boolean {
  return text.length <= longest && /^-?\d+(\.\d+)?$/.test(text)
}

/**
 * Reads a plain decimal with its sign.
 * @throws RangeError when the text is none
 * @example writeExact(readExact('-0.90')) // '-0.9'
 */
export function readExact(text: string): Exact {
  if (!isDecimal(text)) throw new RangeError(`Cannot read a decimal: current value is ${text}`)
  const point = text.indexOf('.')
  if (point < 0) return { top: BigInt(text), bottom: 1n }
  const scale = text.length - point - 1
  return reduce(BigInt(text.slice(0, point) + text.slice(point + 1)), 10n ** BigInt(scale))
}

/** A whole number. @example wholeExact(12) */
export function wholeExact(value: number): Exact {
  return { top: BigInt(value), bottom: 1n }
}

/** @example writeExact(plus(readExact('1.5'), readExact('-0.25'))) // '1.25' */
export function plus(a: Exact, b: Exact): Exact {
  return reduce(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
}

/** @example writeExact(minus(readExact('6.1'), readExact('7'))) // '-0.9' */
export function minus(a: Exact, b: Exact): Exact {
  return reduce(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom)
}

/** @example writeExact(times(readExact('7.42'), readExact('100'))) // '742' */
export function times(a: Exact, b: Exact): Exact {
  return reduce(a.top * b.top, a.bottom * b.bottom)
}

/** A ratio; null when the divisor is zero. @example over(wholeExact(57), wholeExact(67)) */
export function over(a: Exact, b: Exact): Exact | null {
  return b.top === 0n ? null : reduce(a.top * b.bottom, a.bottom * b.top)
}

/** Negative when a < b, 0 when equal, positive when a > b. @example compareExact(readExact('0.5'), over(wholeExact(1), wholeExact(2))!) // 0 */
export function compareExact(a: Exact, b: Exact): number {
  const difference = a.top * b.bottom - b.top * a.bottom
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/**
 * A number to so many places, the half away from zero (四舍五入), with its zeros.
 * @example roundExact(over(wholeExact(5700), wholeExact(67))!, 2) // '85.07'
 */
export function roundExact({ top, bottom }: Exact, places: number): string {
  const negative = top < 0n
  const scaled = (negative ? -top : top) * 10n ** BigInt(places) * 2n + bottom
  const digits = (scaled / (bottom * 2n)).toString().padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const text = places === 0 ? whole : `${whole}.${digits.slice(digits.length - places)}`
  return negative && /[1-9]/.test(text) ? `-${text}` : text
}

/** A number as people read it: without needless zeros, at most six places. @example writeExact(readExact('6.50')) // '6.5' */
export function writeExact(value: Exact, places = 6): string {
  const text = roundExact(value, places)
  if (!text.includes('.')) return text
  const plain = text.replace(/0+$/, '').replace(/\.$/, '')
  return plain === '-0' ? '0' : plain
}
