import { isDigitAt, isSpaceAt, type Quote, quoteAt } from '@gangmu/text'

/** The meeting a report was given at, as its title lines say. */
export interface Meeting {
  readonly year: number
  /** `YYYY-MM-DD`, or null when only a part of it is told. */
  readonly date: string | null
  /** `云岫区第五届人民代表大会第三次会议`, or null. */
  readonly session: Quote | null
  /** The place whose congress met, or null. */
  readonly place: string | null
}

const SEARCHED = 3_000

/**
 * Reads the date and session of the meeting from the head of a text: `2026年1月12日在云岫区第五届人民代表大会…会议上`.
 * The year is never taken from anything but such a date.
 * @example findMeeting('——2026年1月12日在云岫区第五届人民代表大会第三次会议上')?.date // '2026-01-12'
 */
export function findMeeting(text: string): Meeting | null {
  const head = text.slice(0, SEARCHED)
  let dated: { year: number; date: string | null } | null = null
  for (let at = head.indexOf('年'); at >= 0; at = head.indexOf('年', at + 1)) {
    const found = dateAround(head, at)
    if (!found) continue
    const line = lineEnd(head, at)
    const session =
      head.slice(at, Math.min(line, at + 60)).includes('代表大会') ||
      head.slice(at, Math.min(line, at + 60)).includes('会议')
    if (session || (!dated && found.date !== null)) dated = found
    if (session) break
  }
  const session = findSession(head)
  if (!dated) return null
  return {
    ...dated,
    session: session ? quoteAt(text, session.start, session.end) : null,
    place: session?.place || null,
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** `YYYY年M月D日` around the 年 at an offset; spaces between are allowed. */
function dateAround(text: string, at: number): { year: number; date: string | null } | null {
  let start = at
  while (isSpaceAt(text, start - 1)) start--
  const year = Number(text.slice(start - 4, start))
  if (!(year >= 1949 && year < 2100) || isDigitAt(text, start - 5)) return null
  const month = numberBefore(text, at + 1, '月')
  if (!month) return null
  const day = numberBefore(text, month.end, '日')
  if (month.value > 12 || (day && day.value > 31)) return null
  const two = (value: number) => String(value).padStart(2, '0')
  return { year, date: day ? `${year}-${two(month.value)}-${two(day.value)}` : null }
}

function numberBefore(text: string, from: number, unit: string): { value: number; end: number } | null {
  let at = from
  while (isSpaceAt(text, at)) at++
  const start = at
  while (at - start < 2 && isDigitAt(text, at)) at++
  const value = Number(text.slice(start, at))
  while (isSpaceAt(text, at)) at++
  return value > 0 && text[at] === unit ? { value, end: at + 1 } : null
}

/** `在X第N届人民代表大会第M次会议`: from X to 会议. */
function findSession(head: string): { start: number; end: number; place: string } | null {
  const congress = head.indexOf('人民代表大会')
  if (congress < 0) return null
  const from = Math.max(0, congress - 30)
  const before = head.lastIndexOf('在', congress)
  const end = head.indexOf('会议', congress)
  if (before < from || end < 0 || end - congress > 24) return null
  const start = before + 1
  const ordinal = head.indexOf('第', start)
  const name = head.slice(start, ordinal >= 0 && ordinal < congress ? ordinal : congress)
  return { start, end: end + 2, place: name.trim() }
}
