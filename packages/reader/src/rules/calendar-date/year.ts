import type { DateClaim } from '../../engine/claim.ts'
import { skipSpaceAt, tokenFrom } from '../../engine/look.ts'
import { partAcross, partOf } from '../../engine/part.ts'
import type { Scan } from '../../engine/token.ts'
import { partOfYearAt } from './part-of-year.ts'
import { isYear, linkedNumber, numberBefore, two, whole } from './whole.ts'

/** Dates that begin with a year: 2022年, 2022年8月21日, 2024年3月至5月, 2021—2025年, 2022年上半年. */
export function readYear(scan: Scan, at: number): DateClaim | null {
  if (!isYear(scan, at)) return null
  const { text } = scan
  const mark = skipSpaceAt(text, scan.end[at] as number)
  if (text[mark] !== '年') return readYearRange(scan, at) ?? readListedYear(scan, at)
  const end = mark + 1
  return readYearAndMonth(scan, at, end) ?? readYearAndPart(scan, at, end)
}

function yearClaim(scan: Scan, at: number, end: number, value: string, parts: DateClaim['parts']): DateClaim {
  const year = partOf(scan, at, 'year', String(whole(scan, at)))
  const start = scan.start[at] as number
  return { kind: 'date', start, end, next: tokenFrom(scan, at, end), value, parts: [year, ...parts] }
}

function readYearAndMonth(scan: Scan, at: number, from: number): DateClaim | null {
  const month = numberBefore(scan, at, from, '月')
  if (month === null || month.value < 1 || month.value > 12) return null
  const year = String(whole(scan, at))
  const parts = [partOf(scan, month.at, 'month', two(month.value))]
  let value = `${year}-${two(month.value)}`
  let end = month.end
  const day = numberBefore(scan, month.at, end, '日号')
  if (day !== null && day.value >= 1 && day.value <= 31) {
    value += `-${two(day.value)}`
    parts.push(partOf(scan, day.at, 'day', two(day.value)))
    end = day.end
  }
  const linked = linkedNumber(scan, month.at, end)
  const until = linked < 0 ? null : numberBefore(scan, linked, scan.start[linked] as number, '月')
  if (until !== null && until.value >= 1 && until.value <= 12) {
    value += `..${year}-${two(until.value)}`
    parts.push(partOf(scan, until.at, 'until', two(until.value)))
    end = until.end
  }
  return yearClaim(scan, at, end, value, parts)
}

function readYearAndPart(scan: Scan, at: number, from: number): DateClaim {
  const { text } = scan
  const year = String(whole(scan, at))
  const part = partOfYearAt(text, skipSpaceAt(text, from))
  if (part !== null) {
    return yearClaim(scan, at, part.end, year + part.value, [
      partAcross(text, part.start, part.end, 'part-of-year', part.value),
    ])
  }
  const until = yearAfterLink(scan, at, from)
  if (until === null) return yearClaim(scan, at, from, year, [])
  return yearClaim(scan, at, until.end, `${year}..${until.value}`, [partOf(scan, until.at, 'until', until.value)])
}

/** 2021—2025年, 2016至2020年: the first year stands without 年. */
function readYearRange(scan: Scan, at: number): DateClaim | null {
  const until = yearAfterLink(scan, at, scan.end[at] as number)
  if (until === null) return null
  const value = `${whole(scan, at)}..${until.value}`
  return yearClaim(scan, at, until.end, value, [partOf(scan, until.at, 'until', until.value)])
}

function yearAfterLink(scan: Scan, at: number, offset: number) {
  const linked = linkedNumber(scan, at, offset)
  if (linked < 0 || !isYear(scan, linked)) return null
  const year = numberBefore(scan, linked, scan.start[linked] as number, '年')
  return year === null ? null : { at: linked, end: year.end, value: String(year.value) }
}

/** 2019、2020年: the years of a list share one 年. */
function readListedYear(scan: Scan, at: number): DateClaim | null {
  const { text } = scan
  const end = scan.end[at] as number
  if (!'、和与'.includes(text[end] ?? '?') || scan.start[at + 2] !== end + 1 || !isYear(scan, at + 2)) return null
  const behind = skipSpaceAt(text, scan.end[at + 2] as number)
  return '年、和两'.includes(text[behind] ?? '?') ? yearClaim(scan, at, end, String(whole(scan, at)), []) : null
}
