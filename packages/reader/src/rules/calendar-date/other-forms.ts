import { CharSet } from '../../engine/char-set.ts'
import { codeAt, isHan } from '../../engine/characters.ts'
import type { DateClaim } from '../../engine/claim.ts'
import { beginsLine, tokenFrom } from '../../engine/look.ts'
import { partAcross, partOf } from '../../engine/part.ts'
import { boundOf, Kind, type Scan } from '../../engine/token.ts'
import { two, whole } from './whole.ts'

const isDigit = (code: number) => code >= 48 && code <= 57

/** At most five digits and a separator. */
function isSeparated(text: string, start: number): boolean {
  let to = start
  while (to < start + 5 && isDigit(codeAt(text, to))) to++
  return SEPARATORS.has(text, to)
}

const SEPARATORS = new CharSet('.-/')

/** 2023.1.13, 2023-01-13, 2023/1/13. */
export function readDotted(scan: Scan, at: number): DateClaim | null {
  const { text } = scan
  const start = scan.start[at] as number
  if (scan.kind[at] !== Kind.number || !isSeparated(text, start)) return null
  const fields: number[] = []
  let i = start
  let separator = ''
  while (fields.length < 3) {
    let to = i
    while (to < i + 5 && isDigit(codeAt(text, to))) to++
    if (to === i) return null
    fields.push(Number(text.slice(i, to)))
    i = to
    if (fields.length === 3) break
    const mark = text[to] ?? ''
    if (mark === '' || !'.-/'.includes(mark) || (separator !== '' && mark !== separator)) return null
    separator = mark
    i = to + 1
  }
  const [year, month, day] = fields as [number, number, number]
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null
  if (isDigit(codeAt(text, i))) return null
  const value = `${year}-${two(month)}-${two(day)}`
  const parts = [partAcross(text, start, i, 'dotted-date', value)]
  return { kind: 'date', start, end: i, next: tokenFrom(scan, at, i), value, parts }
}

/** 11-15 alone on its line, as web lists date their entries. */
export function readListedDay(scan: Scan, at: number): DateClaim | null {
  if (scan.text[scan.end[at] as number] !== '-') return null
  const month = whole(scan, at)
  const day = whole(scan, at + 2)
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  if (!beginsLine(scan, at) || (at + 3 < scan.count && scan.kind[at + 3] !== Kind.break)) return null
  const start = scan.start[at] as number
  const end = scan.end[at + 2] as number
  const value = `--${two(month)}-${two(day)}`
  const parts = [partAcross(scan.text, start, end, 'month-and-day', value)]
  return { kind: 'date', start, end, next: at + 3, value, parts }
}

/** Verbs of looking at a year: 回首2021，. */
const LOOKING = ['回首', '回望', '回顾', '展望', '奋战', '奋进', '迈向', '面向']

/** A year without 年 before a name: 位列2024全省…榜. Not where the number is an amount (突破2000). */
export function readBareYear(scan: Scan, at: number): DateClaim | null {
  const { text } = scan
  if ((scan.end[at] as number) - (scan.start[at] as number) !== 4) return null
  const year = scan.kind[at] === Kind.number ? whole(scan, at) : -1
  if (year < 1978 || year > 2049 || boundOf(scan, at - 1) !== null) return null
  const next = scan.kind[at + 1]
  if (next === Kind.unit || next === Kind.scale || next === Kind.more || next === Kind.after) return null
  const start = scan.start[at] as number
  const end = scan.end[at] as number
  const behind = text[end] ?? '—'
  const looked = LOOKING.some((word) => text.startsWith(word, start - word.length))
  if (!looked && !isHan(behind.charCodeAt(0)) && !'—-”“〕］]【）)《·'.includes(behind)) return null
  if ('达至到为增了'.includes(text[start - 1] ?? '?')) return null
  const value = String(year)
  return { kind: 'date', start, end, next: at + 1, value, parts: [partOf(scan, at, 'year', value)] }
}
