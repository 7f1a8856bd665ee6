import { plainDigits } from '../../engine/amount.ts'
import { CharSet } from '../../engine/char-set.ts'
import { skipSpaceAt, tokenFrom } from '../../engine/look.ts'
import { Kind, type Scan } from '../../engine/token.ts'
import { parseChineseNumeral } from '../../numbers/chinese-numeral.ts'
import { formatDecimal } from '../../numbers/decimal.ts'

/** Plain value of a whole number token of at most four characters, or -1. */
export function whole(scan: Scan, at: number): number {
  const kind = scan.kind[at]
  if (kind !== Kind.number && kind !== Kind.numeral) return -1
  const start = scan.start[at] as number
  const end = scan.end[at] as number
  if (end - start > 4) return -1
  const plain = digitsValue(scan.text, start, end)
  if (plain >= 0) return plain
  const words = scan.text.slice(start, end)
  if (kind === Kind.number) return words.includes('.') || words.includes(',') ? -1 : Number(plainDigits(words))
  const value = parseChineseNumeral(words)
  return value === null || value.scale > 0 ? -1 : Number(formatDecimal(value))
}

/** Value of half-width digits, -1 when anything else is among them. */
function digitsValue(text: string, start: number, end: number): number {
  let value = 0
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 0x30
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** True when the token is four characters that can be a year. */
export function isYear(scan: Scan, at: number): boolean {
  if ((scan.end[at] as number) - (scan.start[at] as number) !== 4) return false
  const value = whole(scan, at)
  return value >= 1800 && value <= 2100
}

/** Two digits of a month or day. */
export const two = (value: number) => String(value).padStart(2, '0')

const LINKS = new CharSet('-—–~～－−至到')

/** Number token right after a link (one dash or two, 至, 到) that stands at an offset, or -1. */
export function linkedNumber(scan: Scan, at: number, offset: number): number {
  let i = skipSpaceAt(scan.text, offset)
  const from = i
  while (i < from + 2 && LINKS.has(scan.text, i)) i++
  if (i === from) return -1
  const number = skipSpaceAt(scan.text, i)
  const found = tokenFrom(scan, at, number)
  return scan.start[found] === number ? found : -1
}

/** A number right before 年, 月, 日 (or another mark of its own) at an offset. */
export function numberBefore(scan: Scan, at: number, offset: number, marks: string) {
  const start = skipSpaceAt(scan.text, offset)
  const found = tokenFrom(scan, at, start)
  const value = scan.start[found] === start ? whole(scan, found) : -1
  if (value < 0) return null
  const end = skipSpaceAt(scan.text, scan.end[found] as number)
  return marks.includes(scan.text[end] ?? ' ') ? { at: found, value, end: end + 1 } : null
}
