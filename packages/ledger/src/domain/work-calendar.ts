import { addDays } from './days.ts'

/** A stretch of days off, both ends included. */
export interface Holiday {
  readonly name: string
  readonly from: string
  readonly to: string
}

/** What is announced for a year: its holidays, and the Saturdays and Sundays that are worked instead. */
export interface HolidayYear {
  readonly year: number
  readonly source: { readonly words: string; readonly date: string; readonly verified: boolean }
  readonly holidays: readonly Holiday[]
  readonly worked: readonly string[]
}

/** What a day is for whoever counts working days. */
export interface DayKind {
  readonly working: boolean
  /** The holiday's name, `weekend`, or null on a working day. */
  readonly off: string | null
  /** False in a year whose holidays are not kept: only weekends are known. */
  readonly known: boolean
}

/** Tells working days from days off. */
export interface WorkCalendar {
  kindOf(day: string): DayKind
  readonly sources: readonly HolidayYear['source'][]
}

/** A day of the week that is off unless it is worked instead of a holiday. */
function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}

/**
 * A calendar of the years that are known.
 * @example makeCalendar(holidayYears).kindOf('2025-10-01').off // '国庆节、中秋节'
 */
export function makeCalendar(years: readonly HolidayYear[]): WorkCalendar {
  const off = new Map<string, string>()
  const worked = new Set(years.flatMap((year) => year.worked))
  for (const { name, from, to } of years.flatMap(({ holidays }) => holidays)) {
    for (let day = from; day <= to; day = addDays(day, 1)) off.set(day, name)
  }
  const known = new Set(years.map(({ year }) => String(year)))
  return {
    sources: years.map(({ source }) => source),
    kindOf(day) {
      const name = off.get(day) ?? null
      const isKnown = known.has(day.slice(0, 4)) || name !== null
      if (name !== null) return { working: false, off: name, known: isKnown }
      if (isWeekend(day) && !worked.has(day)) return { working: false, off: 'weekend', known: isKnown }
      return { working: true, off: null, known: isKnown }
    },
  }
}
