import { CharSet } from '../../engine/char-set.ts'
import type { DateClaim } from '../../engine/claim.ts'
import { skipSpaceAt, tokenFrom } from '../../engine/look.ts'
import { partOf } from '../../engine/part.ts'
import { boundOf, type Scan } from '../../engine/token.ts'
import { linkedNumber, numberBefore, two, whole } from './whole.ts'

/** What can stand behind the first number: its own mark, or a link to the next number. */
const BEHIND = new CharSet('月日-—–~～－−至到')

/** Dates without a year: 8月, 8月21日, 1-9月, 13日. The year is not guessed. */
export function readMonth(scan: Scan, at: number): DateClaim | null {
  if (!BEHIND.has(scan.text, skipSpaceAt(scan.text, scan.end[at] as number))) return null
  const value = whole(scan, at)
  if (value < 1 || value > 31) return null
  if (value <= 12) {
    const { text } = scan
    const mark = skipSpaceAt(text, scan.end[at] as number)
    const end = text[mark] === '月' ? mark + 1 : (scan.end[at] as number)
    const claim = text[mark] === '月' ? readMonthAndDay(scan, at, end) : null
    return readUntil(scan, at, claim, end) ?? claim ?? readDay(scan, at)
  }
  return readDay(scan, at)
}

function readMonthAndDay(scan: Scan, at: number, from: number): DateClaim {
  const month = two(whole(scan, at))
  const parts = [partOf(scan, at, 'month', month)]
  const start = scan.start[at] as number
  const day = numberBefore(scan, at, from, '日号')
  if (day === null || day.value < 1 || day.value > 31) {
    return { kind: 'date', start, end: from, next: tokenFrom(scan, at, from), value: `--${month}`, parts }
  }
  parts.push(partOf(scan, day.at, 'day', two(day.value)))
  return {
    kind: 'date',
    start,
    end: day.end,
    next: tokenFrom(scan, at, day.end),
    value: `--${month}-${two(day.value)}`,
    parts,
  }
}

/** 至9月 after a month, with its own 月 or without (1-9月). */
function readUntil(scan: Scan, at: number, first: DateClaim | null, offset: number): DateClaim | null {
  const linked = linkedNumber(scan, at, first?.end ?? offset)
  const until = linked < 0 ? null : numberBefore(scan, linked, scan.start[linked] as number, '月')
  if (until === null || until.value < 1 || until.value > 12) return null
  const month = two(whole(scan, at))
  const parts = [
    ...(first?.parts ?? [partOf(scan, at, 'month', month)]),
    partOf(scan, until.at, 'until', two(until.value)),
  ]
  const value = `${first?.value ?? `--${month}`}..--${two(until.value)}`
  return {
    kind: 'date',
    start: scan.start[at] as number,
    end: until.end,
    next: tokenFrom(scan, at, until.end),
    value,
    parts,
  }
}

/** A day alone: 会议于13日召开; but 30日内 is a length. */
function readDay(scan: Scan, at: number): DateClaim | null {
  const { text } = scan
  const start = scan.start[at] as number
  const mark = skipSpaceAt(text, scan.end[at] as number)
  if (text[mark] !== '日' || boundOf(scan, at - 1) !== null || !'于月、和至—-，。（('.includes(text[start - 1] ?? '?'))
    return null
  const end = mark + 1
  if (text[end] === '内' || text[end] === '均') return null
  const day = two(whole(scan, at))
  return {
    kind: 'date',
    start,
    end,
    next: tokenFrom(scan, at, end),
    value: `---${day}`,
    parts: [partOf(scan, at, 'day', day)],
  }
}
