import { addDecimals, type Decimal, shiftDecimal } from './decimal.ts'

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const SMALL: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 }
const LARGE: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }

const ZERO: Decimal = { digits: '0', scale: 0 }

/**
 * The value of one Chinese digit (一, 两, 〇), or undefined.
 * @example chineseDigit('两') // 2
 */
export function chineseDigit(character: string): number | undefined {
  return DIGITS[character]
}

/** No amount is written in more characters; without a bound, a run of 亿 would be a number as long as the text squared. */
const LONGEST = 64

/**
 * Reads a Chinese numeral: by places (二〇二三), by scales (三千二百万), with a spoken point (四点八), or a bare scale (万亿).
 * Null when the characters are no well-formed number (十四五, 一二三).
 * @example parseChineseNumeral('三千二百') // { digits: '3200', scale: 0 }
 */
export function parseChineseNumeral(words: string): Decimal | null {
  if (words.length > LONGEST) return null
  const plain = plainValue(words)
  if (plain >= 0) return { digits: String(plain), scale: 0 }
  const point = words.indexOf('点')
  if (point >= 0) return parseSpokenPoint(words, point)
  return parseByPlaces(words) ?? parseByScales(words)
}

const NO_DIGIT = -1
/** Value of a Chinese digit by its code unit, {@link NO_DIGIT} for anything else. */
const VALUES = new Int8Array(0x1_0000).fill(NO_DIGIT)
for (const [digit, value] of Object.entries(DIGITS)) VALUES[digit.charCodeAt(0)] = value

/** The numerals met most, told without exact arithmetic: one digit, 十 alone, 十 with a digit before or behind it; -1 for others. */
function plainValue(words: string): number {
  if (words.length === 0 || words.length > 3) return -1
  const first = VALUES[words.charCodeAt(0)] as number
  if (words.length === 1) return first >= 0 ? first : words === '十' ? 10 : -1
  const second = VALUES[words.charCodeAt(1)] as number
  if (words.length === 2) {
    if (words[0] === '十') return second > 0 ? 10 + second : -1
    return words[1] === '十' && first > 0 ? first * 10 : -1
  }
  const third = VALUES[words.charCodeAt(2)] as number
  return words[1] === '十' && first > 0 && third > 0 ? first * 10 + third : -1
}

function parseSpokenPoint(words: string, point: number): Decimal | null {
  const whole = parseByScales(words.slice(0, point)) ?? parseByPlaces(words.slice(0, point))
  if (whole === null || whole.scale > 0) return null
  let part = ''
  let exponent = 0
  for (let i = point + 1; i < words.length; i++) {
    const character = words[i] as string
    const digit = DIGITS[character]
    const large = LARGE[character]
    if (digit !== undefined && exponent === 0) part += digit
    else if (large !== undefined && part !== '') exponent += large
    else return null
  }
  if (part === '') return null
  return shiftDecimal({ digits: whole.digits + part, scale: part.length }, exponent)
}

function parseByPlaces(words: string): Decimal | null {
  if (words.length < 3 && !(words.length === 2 && DIGITS[words[1] as string] === 0)) return null
  let digits = ''
  for (const character of words) {
    const digit = DIGITS[character]
    if (digit === undefined) return null
    digits += digit
  }
  return digits === '' ? null : { digits, scale: 0 }
}

function parseByScales(words: string): Decimal | null {
  let total = ZERO
  let section = ZERO
  let digit: number | null = null
  let lastSmall = 4
  let lastLarge = 99
  for (let i = 0; i < words.length; i++) {
    const character = words[i] as string
    const value = DIGITS[character]
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null
      digit = value
      continue
    }
    const small = SMALL[character]
    if (small !== undefined) {
      if (small >= lastSmall) return null
      section = addDecimals(section, shiftDecimal({ digits: String(digit || 1), scale: 0 }, small))
      lastSmall = small
      digit = null
      continue
    }
    const large = LARGE[character]
    if (large === undefined) return null
    if (digit !== null) section = addDecimals(section, { digits: String(digit), scale: 0 })
    const bare = isZero(section)
    if (large > lastLarge || bare) {
      const whole = addDecimals(total, section)
      total = shiftDecimal(isZero(whole) ? { digits: '1', scale: 0 } : whole, large)
    } else total = addDecimals(total, shiftDecimal(section, large))
    section = ZERO
    digit = null
    lastSmall = 4
    lastLarge = large
  }
  if (digit !== null) {
    // 一万二 is 12,000 and 三百五 is 350: a last digit right after a scale counts in the next lower place.
    const before = words[words.length - 2]
    const place = before === undefined ? 0 : (SMALL[before] ?? LARGE[before] ?? 0)
    const lower = place > 1 ? (place === 8 ? 7 : place - 1) : 0
    section = addDecimals(section, shiftDecimal({ digits: String(digit), scale: 0 }, lower))
  }
  return words === '' ? null : addDecimals(total, section)
}

function isZero(value: Decimal): boolean {
  return /^0*$/.test(value.digits)
}
