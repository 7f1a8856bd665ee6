/** Digits that a workbook keeps exactly; what it writes beyond them is the noise of binary fractions. */
const PRECISION = 15
const MOST_PLACES = 400

/**
 * A number as a workbook writes it, in plain digits, its point moved right; `undefined` when it is none.
 * @example shiftPoint('0.06', 2) // '6'
 * @example shiftPoint('19.199999999999999', 0) // '19.2'
 */
export function shiftPoint(value: string, places: number): string | undefined {
  const match = /^([+-]?)(\d{0,400})(?:\.(\d{0,400}))?(?:[eE]([+-]?\d{1,3}))?$/.exec(value.trim())
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  if (whole === '' && fraction === '') return undefined
  let digits = (whole + fraction).replace(/^0+/, '')
  let point = digits.length - fraction.length + Number(exponent) + places
  if (digits.length > PRECISION && fraction !== '') {
    const rounded = roundDigits(digits, PRECISION)
    point += rounded.length - PRECISION
    digits = rounded.slice(0, PRECISION)
  }
  if (digits === '' || Math.abs(point) > MOST_PLACES) return digits === '' ? '0' : undefined
  const left = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0')
  const right = (point < 0 ? '0'.repeat(-point) + digits : digits.slice(point)).replace(/0+$/, '')
  const plain = right === '' ? left : `${left}.${right}`
  return sign === '-' && /[1-9]/.test(plain) ? `-${plain}` : plain
}

/** The first digits of a number, rounded half up; one digit more when it carries over. */
function roundDigits(digits: string, count: number): string {
  const kept = digits.slice(0, count)
  return digits.charCodeAt(count) >= 0x35 ? (BigInt(kept) + 1n).toString().padStart(count, '0') : kept
}

/**
 * A number in plain digits, without sign, with so many decimals, rounded half up.
 * @example roundTo('408.597', 1) // '408.6'
 */
export function roundTo(plain: string, decimals: number): string {
  const [whole = '0', fraction = ''] = plain.split('.')
  const padded = fraction.padEnd(decimals, '0')
  const digits = roundDigits(whole + padded, whole.length + decimals)
  if (decimals === 0) return digits
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/**
 * A number in plain digits without the zeros that end its decimals.
 * @example trimZeros('12.50') // '12.5'
 */
export function trimZeros(plain: string): string {
  return plain.includes('.') ? plain.replace(/0+$/, '').replace(/\.$/, '') : plain
}
