import { addDays } from './days.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** A day that was not counted, and why: a holiday's name or `weekend`. */
export interface SkippedDay {
  readonly day: string
  readonly off: string
}

/** How a deadline came about: each day counted or skipped, so that everybody can count along. */
export interface DeadlineReceipt {
  /** The day that starts the count and is not counted itself. */
  readonly from: string
  readonly days: number
  readonly unit: 'calendar' | 'working'
  readonly due: string
  /** First day that counts. */
  readonly firstDay: string
  /** Days within the count that are off; for calendar days only those that moved its end. */
  readonly skipped: readonly SkippedDay[]
  /** Years in which holidays are not known, so that only weekends were skipped. */
  readonly unknownYears: readonly number[]
}

/** Longest count: ten years. */
const longest = 3660

/**
 * Counts a deadline in days. The day of the event is not counted (民法典第二百零一条, 2021-01-01); a count in calendar days
 * that ends on a day off ends on the next working day (第二百零三条). Working days are those of the calendar.
 * @throws RangeError for less than one day or more than ten years
 * @example countDeadline({ from: '2025-09-30', days: 1, unit: 'working' }, calendar).due // '2025-10-09'
 */
export function countDeadline(
  { from, days, unit }: { readonly from: string; readonly days: number; readonly unit: 'calendar' | 'working' },
  calendar: WorkCalendar,
): DeadlineReceipt {
  if (!Number.isInteger(days) || days < 1 || days > longest) {
    throw new RangeError(`Cannot count a deadline: current value is ${days} days`)
  }
  const skipped: SkippedDay[] = []
  const unknown = new Set<number>()
  const isWorking = (day: string): boolean => {
    const { working, off, known } = calendar.kindOf(day)
    if (!known) unknown.add(Number(day.slice(0, 4)))
    if (off !== null) skipped.push({ day, off })
    return working
  }
  let due = from
  if (unit === 'calendar') due = addDays(from, days)
  for (let left = unit === 'working' ? days : 0; left > 0; ) {
    due = addDays(due, 1)
    if (isWorking(due)) left -= 1
  }
  while (unit === 'calendar' && !isWorking(due)) due = addDays(due, 1)
  const firstDay = addDays(from, 1)
  return { from, days, unit, due, firstDay, skipped, unknownYears: [...unknown].sort((a, b) => a - b) }
}

/** Days left until a deadline, with the days off among them. */
export interface DaysLeft {
  /** Negative once it has passed. */
  readonly calendarDays: number
  /** Working days after the day asked about, up to and with the deadline; 0 once it has passed. */
  readonly workingDays: number
  readonly skipped: readonly SkippedDay[]
  readonly unknownYears: readonly number[]
}

/** What is left until a deadline on a day. @example countDaysLeft('2025-09-30', '2025-10-09', calendar).workingDays // 1 */
export function countDaysLeft(on: string, deadline: string, calendar: WorkCalendar): DaysLeft {
  const calendarDays = Math.round((Date.parse(deadline) - Date.parse(on)) / 86_400_000)
  const skipped: SkippedDay[] = []
  const unknown = new Set<number>()
  let workingDays = 0
  for (let step = 1; step <= Math.min(calendarDays, longest); step += 1) {
    const day = addDays(on, step)
    const { working, off, known } = calendar.kindOf(day)
    if (!known) unknown.add(Number(day.slice(0, 4)))
    if (working) workingDays += 1
    else skipped.push({ day, off: off ?? 'weekend' })
  }
  return { calendarDays, workingDays, skipped, unknownYears: [...unknown].sort((a, b) => a - b) }
}
