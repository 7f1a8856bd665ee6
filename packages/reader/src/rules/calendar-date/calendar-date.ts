import { plainDigits } from '../../engine/amount.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { beginsLine, skipSpaceAt, tokenFrom } from '../../engine/look.ts'
import { partAcross, partOf } from '../../engine/part.ts'
import { boundOf, Kind, type Scan } from '../../engine/token.ts'
import { parseChineseNumeral } from '../../numbers/chinese-numeral.ts'
import { formatDecimal } from '../../numbers/decimal.ts'
import { partOfYearAt } from './part-of-year.ts'

const LINKS = '-—–~～－−至到'

/** Dates by numbers (日期): 2022年, 2022年8月21日, 8月, 1-9月, 2021—2025年, 2022年上半年. */
export const calendarDate: NumberRule = {
  name: 'calendar-date',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    return (
      readYear(scan, at) ??
      readMonth(scan, at) ??
      readDotted(scan, at) ??
      readListedDay(scan, at) ??
      readBareYear(scan, at)
    )
  },
}

/** Plain value of a whole number token, or -1. */
function whole(scan: Scan, at: number): number {
  const kind = scan.kind[at]
  if (kind !== Kind.number && kind !== Kind.numeral) return -1
  const words = scan.text.slice(scan.start[at], scan.end[at])
  if (words.length > 4) return -1
  if (kind === Kind.number) return words.includes('.') || words.includes(',') ? -1 : Number(plainDigits(words))
  const value = parseChineseNumeral(words)
  return value === null || value.scale > 0 ? -1 : Number(formatDecimal(value))
}

function isYear(scan: Scan, at: number): boolean {
  const value = whole(scan, at)
  return value >= 1800 && value <= 2100 && (scan.end[at] as number) - (scan.start[at] as number) === 4
}

const two = (value: number) => String(value).padStart(2, '0')

function readYear(scan: Scan, at: number) {
  if (!isYear(scan, at)) return null
  const { text } = scan
  const start = scan.start[at] as number
  const year = whole(scan, at)
  const parts = [partOf(scan, at, 'year', String(year))]
  let end = skipSpaceAt(text, scan.end[at] as number)
  if (text[end] !== '年') return readYearRange(scan, at)
  end++
  let value = String(year)
  let next = tokenFrom(scan, at, end)
  let probe = next
  if (scan.kind[probe] === Kind.space) probe++
  const month = whole(scan, probe)
  const monthEnd = month >= 1 && month <= 12 ? skipSpaceAt(text, scan.end[probe] as number) : -1
  if (monthEnd >= 0 && scan.start[probe] === skipSpaceAt(text, end) && text[monthEnd] === '月') {
    value += `-${two(month)}`
    parts.push(partOf(scan, probe, 'month', two(month)))
    end = monthEnd + 1
    const day = dayAfter(scan, probe, end)
    if (day !== null) {
      value += `-${two(day.value)}`
      parts.push(partOf(scan, day.at, 'day', two(day.value)))
      end = day.end
    }
    next = tokenFrom(scan, probe, end)
    const until = rangeEnd(scan, next, end)
    if (until !== null) {
      parts.push(partAcross(text, until.start, until.end, 'until', until.value))
      value += `..${until.value.length === 2 ? `${year}-${until.value}` : until.value}`
      end = until.end
      next = tokenFrom(scan, next, end)
    }
    return { kind: 'date' as const, start, end, next, value, parts }
  }
  const part = partOfYearAt(text, skipSpaceAt(text, end))
  if (part !== null) {
    value += part.value
    parts.push(partAcross(text, part.start, part.end, 'part-of-year', part.value))
    end = part.end
    next = tokenFrom(scan, next, end)
  }
  const until = yearAfterLink(scan, next, end)
  if (until !== null && part === null) {
    parts.push(partOf(scan, until.at, 'until', until.value))
    return {
      kind: 'date' as const,
      start,
      end: until.end,
      next: tokenFrom(scan, until.at, until.end),
      value: `${value}..${until.value}`,
      parts,
    }
  }
  return { kind: 'date' as const, start, end, next, value, parts }
}

/** 2021—2025年, 2016至2020年: the first year stands without 年. */
function readYearRange(scan: Scan, at: number) {
  const until = yearAfterLink(scan, at + 1, scan.end[at] as number)
  if (until === null) return null
  const value = `${whole(scan, at)}..${until.value}`
  const parts = [partOf(scan, at, 'year', String(whole(scan, at))), partOf(scan, until.at, 'until', until.value)]
  return {
    kind: 'date' as const,
    start: scan.start[at] as number,
    end: until.end,
    next: tokenFrom(scan, until.at, until.end),
    value,
    parts,
  }
}

function yearAfterLink(scan: Scan, at: number, offset: number): { at: number; end: number; value: string } | null {
  const { text } = scan
  let i = at
  let links = 0
  while (i < scan.count && (scan.start[i] as number) < offset) i++
  while (i < at + 4 && i < scan.count && scan.kind[i] !== Kind.number && scan.kind[i] !== Kind.numeral) {
    const words = text.slice(scan.start[i], scan.end[i])
    if (scan.kind[i] !== Kind.space && !(words.length <= 2 && [...words].every((c) => LINKS.includes(c)))) return null
    if (scan.kind[i] !== Kind.space) links++
    i++
  }
  if (links === 0 || !isYear(scan, i)) return null
  const end = skipSpaceAt(text, scan.end[i] as number)
  return text[end] === '年' ? { at: i, end: end + 1, value: String(whole(scan, i)) } : null
}

function dayAfter(scan: Scan, at: number, offset: number): { at: number; value: number; end: number } | null {
  let i = tokenFrom(scan, at, offset)
  if (scan.kind[i] === Kind.space) i++
  const day = whole(scan, i)
  if (day < 1 || day > 31 || scan.start[i] !== skipSpaceAt(scan.text, offset)) return null
  const end = skipSpaceAt(scan.text, scan.end[i] as number)
  return scan.text[end] === '日' || scan.text[end] === '号' ? { at: i, value: day, end: end + 1 } : null
}

function readMonth(scan: Scan, at: number) {
  const { text } = scan
  const month = whole(scan, at)
  if (month < 1 || month > 31) return null
  const start = scan.start[at] as number
  let end = skipSpaceAt(text, scan.end[at] as number)
  if (text[end] === '月' && month <= 12 && !text.startsWith('月工资', end)) {
    end++
    let value = `--${two(month)}`
    const parts = [partOf(scan, at, 'month', two(month))]
    const day = dayAfter(scan, at, end)
    if (day !== null) {
      value += `-${two(day.value)}`
      parts.push(partOf(scan, day.at, 'day', two(day.value)))
      end = day.end
    }
    const until = rangeEnd(scan, tokenFrom(scan, at, end), end)
    if (until !== null) {
      parts.push(partAcross(text, until.start, until.end, 'until', until.value))
      value += `..--${until.value}`
      end = until.end
    }
    return { kind: 'date' as const, start, end, next: tokenFrom(scan, at, end), value, parts }
  }
  // 1-9月, 1至11月: the first month stands without 月.
  const until = rangeEnd(scan, at + 1, scan.end[at] as number)
  if (until !== null && month <= 12) {
    const parts = [
      partOf(scan, at, 'month', two(month)),
      partAcross(text, until.start, until.end, 'until', until.value),
    ]
    return {
      kind: 'date' as const,
      start,
      end: until.end,
      next: tokenFrom(scan, at, until.end),
      value: `--${two(month)}..--${until.value}`,
      parts,
    }
  }
  // A day alone: 于13日召开.
  if (text[end] === '日' && boundOf(scan, at - 1) === null && '于月、和至—-，。（('.includes(text[start - 1] ?? '?')) {
    end++
    if (text[end] !== '内' && text[end] !== '均') {
      return {
        kind: 'date' as const,
        start,
        end,
        next: tokenFrom(scan, at, end),
        value: `---${two(month)}`,
        parts: [partOf(scan, at, 'day', two(month))],
      }
    }
  }
  return null
}

/** The `至9月` of a range of months. */
function rangeEnd(scan: Scan, at: number, offset: number): { start: number; end: number; value: string } | null {
  let i = at
  let links = 0
  while (i < at + 3 && i < scan.count && scan.kind[i] !== Kind.number && scan.kind[i] !== Kind.numeral) {
    const words = scan.text.slice(Math.max(offset, scan.start[i] as number), scan.end[i])
    if (scan.kind[i] !== Kind.space) {
      if (words.length > 2 || ![...words].every((c) => LINKS.includes(c))) return null
      links++
    }
    i++
  }
  const month = whole(scan, i)
  if (links === 0 || month < 1 || month > 12) return null
  const end = skipSpaceAt(scan.text, scan.end[i] as number)
  if (scan.text[end] !== '月') return null
  return { start: scan.start[i] as number, end: end + 1, value: two(month) }
}

/** 2023.1.13, 2023-01-13, 2023/1/13. */
function readDotted(scan: Scan, at: number) {
  const { text } = scan
  const start = scan.start[at] as number
  if (scan.kind[at] !== Kind.number) return null
  const fields: number[] = []
  let i = start
  let separator = ''
  for (;;) {
    let to = i
    while (to < text.length && to < i + 5 && text.charCodeAt(to) >= 48 && text.charCodeAt(to) <= 57) to++
    if (to === i) return null
    fields.push(Number(text.slice(i, to)))
    i = to
    const mark = text[to] ?? ''
    if (fields.length === 3) break
    if (mark === '' || !'.-/'.includes(mark) || (separator !== '' && mark !== separator)) return null
    separator = mark
    i = to + 1
  }
  const [year, month, day] = fields as [number, number, number]
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null
  if (text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) return null
  const value = `${year}-${two(month)}-${two(day)}`
  return {
    kind: 'date' as const,
    start,
    end: i,
    next: tokenFrom(scan, at, i),
    value,
    parts: [partAcross(text, start, i, 'dotted-date', value)],
  }
}

/** 11-15 alone on its line, as web lists date their entries. */
function readListedDay(scan: Scan, at: number) {
  const month = whole(scan, at)
  const day = whole(scan, at + 2)
  if (month < 1 || month > 12 || day < 1 || day > 31 || scan.text[scan.end[at] as number] !== '-') return null
  if (!beginsLine(scan, at) || (at + 3 < scan.count && scan.kind[at + 3] !== Kind.break)) return null
  const start = scan.start[at] as number
  const end = scan.end[at + 2] as number
  const value = `--${two(month)}-${two(day)}`
  return {
    kind: 'date' as const,
    start,
    end,
    next: at + 3,
    value,
    parts: [partAcross(scan.text, start, end, 'month-and-day', value)],
  }
}

/** A year without 年 before a noun: 位列2024中国…榜. Not where the number is an amount (突破2000). */
function readBareYear(scan: Scan, at: number) {
  const { text } = scan
  const value = scan.kind[at] === Kind.number ? whole(scan, at) : -1
  if (value < 1978 || value > 2049 || boundOf(scan, at - 1) !== null) return null
  const end = scan.end[at] as number
  const code = text.charCodeAt(end)
  const next = scan.kind[at + 1]
  if (next === Kind.unit || next === Kind.scale || next === Kind.more || next === Kind.after || next === Kind.number)
    return null
  if (end < text.length && !(code >= 0x4e00 && code <= 0x9fff) && !'—-”〕］]【）)'.includes(text[end] as string))
    return null
  if ('达至到为增了'.includes(text[(scan.start[at] as number) - 1] ?? '?')) return null
  return {
    kind: 'date' as const,
    start: scan.start[at] as number,
    end,
    next: at + 1,
    value: String(value),
    parts: [partOf(scan, at, 'year', String(value))],
  }
}
