import { parseChineseNumeral } from '../numbers/chinese-numeral.ts'
import { addDecimals, type Decimal, parseDecimal, shiftDecimal } from '../numbers/decimal.ts'
import type { Bound, Part } from '../reading.ts'
import type { Unit } from '../units/units.ts'
import { CharSet } from './char-set.ts'
import { isHan } from './characters.ts'
import { NO_PARTS, partOf, withPart } from './part.ts'
import { Kind, type Scan, unitOf, wordsOf } from './token.ts'

/** A core: a number with its scale, 余/多/几 and unit, before any bound outside it is applied. */
export interface Amount {
  /** Token of the number itself. */
  readonly at: number
  /** Token after the last of the core (an `after` token is not in the core). */
  readonly next: number
  readonly start: number
  readonly end: number
  readonly value: Decimal
  /** Power of ten the scale token adds; 0 without one. */
  readonly exponent: number
  readonly unit: Unit | null
  /** 余, 多 or 几 stood inside, or the numeral itself is vague (数十). */
  readonly more: boolean
  /** The number is written in Chinese. */
  readonly chinese: boolean
  /** A minus sign or 负 stands right before the number. */
  readonly negative: boolean
  readonly parts: readonly Part[]
}

const SCALES: Readonly<Record<string, number>> = { 个: 0, 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

/** Exponent of a scale word: 万 is 4, 千万 is 7, 万亿 is 12. */
function scaleExponent(words: string): number {
  let exponent = 0
  for (const character of words) exponent += SCALES[character] ?? 0
  return exponent
}

/** Plain digits of an Arabic number token: full width folded, thousands commas off. */
export function plainDigits(words: string): string {
  if (isPlain(words)) return words
  let digits = ''
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
    if (code === 0x2c) continue
    digits += code === 0xff0e ? '.' : code >= 0xff10 && code <= 0xff19 ? String.fromCharCode(code - 0xfee0) : words[i]
  }
  return digits
}

/** Half-width digits and points only, as most numbers are. */
function isPlain(words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
    if (code === 0x2c || code > 0x7f) return false
  }
  return true
}

/** Value of a number or numeral token, or null when a numeral is not well formed. */
export function numberValue(scan: Scan, at: number): Decimal | null {
  const words = wordsOf(scan, at)
  if (scan.kind[at] === Kind.number) return parseDecimal(plainDigits(words))
  if (scan.kind[at] !== Kind.numeral) return null
  const first = words[0]
  return parseChineseNumeral(first === '数' || first === '几' ? words.slice(1) : words)
}

/** A second number right after the first one's scale: 2万5千, 7万 5千, 3万4000, 1千零5. `next` is the token after it and its scale. */
function lowerNumber(scan: Scan, at: number, above: number): { value: Decimal; next: number; times?: number } | null {
  if (above === 0) return null
  let before = at - 1
  if (scan.kind[before] === Kind.space) before--
  let zero = false
  if (scan.kind[before] === Kind.numeral && wordsOf(scan, before) === '零') {
    zero = true
    before--
  }
  if (scan.kind[before] !== Kind.scale) return null
  const value = numberValue(scan, at)
  if (value === null) return null
  const scaled = scan.kind[at + 1] === Kind.space && scan.kind[at + 2] === Kind.scale ? at + 2 : at + 1
  if (scan.kind[scaled] === Kind.scale) {
    const exponent = scaleExponent(wordsOf(scan, scaled))
    // 2千零30万: the scale counts both.
    if (zero && above < 4 && exponent >= 4) return { value, next: scaled + 1, times: exponent }
    return exponent < above ? { value: shiftDecimal(value, exponent), next: scaled + 1 } : null
  }
  // Without a scale of its own it fills the places below the first one: all of them, or after 零 fewer.
  const places = value.digits.length
  const fills = zero ? places < above : places === above
  return fills && value.scale === 0 && before === at - (zero ? 2 : 1) ? { value, next: at + 1 } : null
}

const VAGUE = new CharSet('数几')

/** The core that starts at a number token, or null. */
export function readAmount(scan: Scan, at: number): Amount | null {
  const { last, earlier } = scan
  if (last.at === at) return last.amount
  if (earlier.at === at) return earlier.amount
  earlier.amount = last.amount
  earlier.at = last.at
  last.amount = readAmountAt(scan, at)
  last.at = at
  return last.amount
}

function readAmountAt(scan: Scan, at: number): Amount | null {
  const kind = scan.kind[at]
  if (kind !== Kind.number && kind !== Kind.numeral) return null
  let value = numberValue(scan, at)
  if (value === null) return null
  let more = VAGUE.has(scan.text, scan.start[at] as number)
  let parts: readonly Part[] = [partOf(scan, at, kind === Kind.number ? 'number' : 'numeral', 'value')]
  let exponent = 0
  // The scale a following number must stay below: 2万5千3百.
  let below = 0
  let unit: Unit | null = null
  let i = at + 1
  let end = scan.end[at] as number
  for (; i < scan.count; i++) {
    const what = scan.kind[i]
    if (what === Kind.space) continue
    if (what === Kind.numeral && exponent > 0 && scan.kind[i + 1] === Kind.number && wordsOf(scan, i) === '零') continue
    if (what === Kind.more) {
      more = true
      parts = withPart(parts, partOf(scan, i, 'more', 'over'))
    } else if (what === Kind.scale) {
      const scale = scaleExponent(wordsOf(scan, i))
      exponent += scale
      below = exponent
      value = shiftDecimal(value, scale)
      parts = withPart(parts, partOf(scan, i, 'scale', SHIFTS[scale] ?? `10^${scale}`))
    } else if (what === Kind.number) {
      const lower = lowerNumber(scan, i, below)
      if (lower === null) break
      value = shiftDecimal(addDecimals(value, lower.value), lower.times ?? 0)
      parts = withPart(parts, partOf(scan, i, 'number', 'value'))
      if (scan.kind[lower.next - 1] === Kind.scale) {
        parts = withPart(parts, partOf(scan, lower.next - 1, 'scale', 'value'))
        below = scaleExponent(wordsOf(scan, lower.next - 1))
      } else below = 0
      i = lower.next - 1
    } else if (what === Kind.unit) {
      unit = unitOf(scan, i)
      parts = withPart(parts, partOf(scan, i, 'unit', unit?.id ?? ''))
      if (scan.kind[i + 1] === Kind.more && exponent === 0) {
        i++
        value = addDecimals(value, { digits: '5', scale: 1 })
        parts = withPart(parts, partOf(scan, i, 'half', '0.5'))
      }
      end = scan.end[i] as number
      i++
      break
    } else break
    end = scan.end[i] as number
  }
  // Spaces and a 零 only belong to a core that goes on after them.
  while (i > at + 1 && (scan.end[i - 1] as number) > end) i--
  if (unit?.id === 'month' && wordsOf(scan, i - 1).includes('多')) more = true
  return {
    at,
    next: i,
    start: scan.start[at] as number,
    end,
    value,
    exponent,
    unit,
    more,
    chinese: kind === Kind.numeral,
    negative: isNegative(scan.text, scan.start[at] as number),
    parts,
  }
}

/** A minus sign after a word, a colon, a bracket or nothing (增长-0.9%), or 负 that is no end of a word (负0.9%, but 肩负3项). */
function isNegative(text: string, start: number): boolean {
  if (start === 0 || !SIGNS.has(text, start - 1)) return false
  const before = start > 1 ? (text[start - 2] as string) : '（'
  if (text[start - 1] === '负') return !'肩抱欺胜担背辜自身减'.includes(before)
  return isHan(before.charCodeAt(0)) || '（(：:'.includes(before)
}

const SIGNS = new CharSet('负-－−')

/** How scales are told among the parts: most numbers have one of these. */
const SHIFTS: readonly string[] = Array.from({ length: 13 }, (_, exponent) => `10^${exponent}`)

/** Bound of a core from the words around it; its own 余 or 多 when there are none. */
export function boundAround(
  scan: Scan,
  amount: { at: number; next: number; more: boolean },
): { bound: Bound; parts: readonly Part[] } {
  let parts: readonly Part[] = NO_PARTS
  let bound: Bound | null = null
  let previous = amount.at - 1
  if (scan.kind[previous] === Kind.space) previous--
  if (scan.kind[previous] === Kind.before) {
    bound = scan.data[previous] as Bound
    parts = withPart(parts, partOf(scan, previous, 'bound-before', bound))
  }
  const after = scan.kind[amount.next] === Kind.space ? amount.next + 1 : amount.next
  if (scan.kind[after] === Kind.after) {
    const behind = scan.data[after] as Bound
    parts = withPart(parts, partOf(scan, after, 'bound-after', behind))
    bound ??= behind
  }
  return { bound: bound ?? (amount.more ? 'over' : 'exact'), parts }
}
