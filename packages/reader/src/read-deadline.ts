import { readNumbers } from './read-numbers.ts'

/** A deadline as a day, with the words it was read from. */
export interface DeadlineReading {
  readonly day: string
  readonly words: string
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** The last day of a month; of the twelfth for a year's end. */
function endOfMonth(year: number, month: number): string {
  return `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`
}

/** Whether `YYYY-MM-DD` is a day of the calendar. */
function isDay(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const told = new Date(Date.UTC(year, month - 1, date))
  return told.getUTCMonth() === month - 1 && told.getUTCDate() === date
}

/** Words of time that say a year's end or its half without more. */
const wholeDates: Readonly<Record<string, number>> = { 'year-end': 12, 'within-year': 12, H1: 6 }
/** Words that move the year of the date right behind them. */
const yearsAway: Readonly<Record<string, number>> = { 'last-year': -1, 'this-year': 0, 'next-year': 1 }
/** What makes the time before it one by whose end something is done, the longest first. */
const ends = ['底前', '末前', '底', '末', '内'] as const

/** The day that a date of the reader and the words behind it say, in a year unless it tells its own; null when none. */
function dayOf(value: string, year: number, byEnd: boolean): string | null {
  const [, told = String(year), rest = ''] = /^(\d{4})?(.*)$/.exec(value) ?? []
  const part = rest.replace(/^-+/, '')
  const whole = wholeDates[part]
  if (whole !== undefined) return endOfMonth(Number(told), whole)
  if (/^\d{2}-\d{2}$/.test(part)) return `${told}-${part}`
  if (!byEnd) return null
  if (/^Q[1-4]$/.test(part)) return endOfMonth(Number(told), Number(part[1]) * 3)
  if (/^\d{2}$/.test(part)) return endOfMonth(Number(told), Number(part))
  return part === '' ? endOfMonth(Number(told), 12) : null
}

/**
 * The deadline that a promise's own words tell, or null when they tell none. Of several the last, by which everything is done.
 * Nothing is taken for granted: a promise without such words has no deadline until a person sets one, and a day before the
 * plan's year is none.
 * @param year The year of the plan.
 * @param where In a `field` for deadlines every time is one: 9月 is by the end of September.
 * @example readDeadline('岫水大桥6月底前建成通车', 2026) // { day: '2026-06-30', words: '6月底前' }
 */
export function readDeadline(
  words: string,
  year: number,
  where: 'sentence' | 'field' = 'sentence',
): DeadlineReading | null {
  let found: DeadlineReading | null = null
  let before: { readonly start: number; readonly end: number; readonly value: string } | null = null
  for (const date of readNumbers(words).dates) {
    const away: number | undefined = before?.end === date.start ? yearsAway[before.value] : undefined
    const start: number = away === undefined || before === null ? date.start : before.start
    before = date
    const mark = ends.find((end) => words.startsWith(end, date.end)) ?? ''
    const byEnd = where === 'field' || mark !== '' || /[底末]$/.test(date.quote)
    const day = dayOf(date.value, year + (away ?? 0), byEnd)
    if (day === null || !isDay(day) || day < `${year}-01-01` || (found && day <= found.day)) continue
    const stop = date.end + mark.length
    found = { day, words: words.slice(start, words[stop] === '前' ? stop + 1 : stop) }
  }
  return found
}
