import { type Exact, over, wholeExact } from './exact.ts'

/**
 * Periods as statistics count them: cumulative from the year's beginning. `2025-07` runs from January to July, `2025-Q3` to
 * September, `2025-H1` to June, `2025` to December.
 */
interface PeriodParts {
  readonly year: number
  /** Months that have gone by at its end. */
  readonly months: number
}

function parts(period: string): PeriodParts | null {
  const [, year = '', month, quarter, half] = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|(H1)))?$/.exec(period) ?? []
  if (year === '') return null
  const months = month ? Number(month) : quarter ? Number(quarter) * 3 : half ? 6 : 12
  return months >= 1 && months <= 12 ? { year: Number(year), months } : null
}

function get(period: string): PeriodParts {
  const found = parts(period)
  if (!found) throw new RangeError(`Cannot read a period: current value is ${period}`)
  return found
}

/** Whether a text names a period. @example isPeriod('2025-13') // false */
export function isPeriod(text: string): boolean {
  return parts(text) !== null
}

/** Months that have gone by at a period's end, 1 to 12. @throws RangeError @example monthsOf('2025-Q3') // 9 */
export function monthsOf(period: string): number {
  return get(period).months
}

/** The year of a period. @throws RangeError @example yearOf('2025-H1') // 2025 */
export function yearOf(period: string): number {
  return get(period).year
}

/** The last day of a period. @throws RangeError @example endOf('2024-02') // '2024-02-29' */
export function endOf(period: string): string {
  const { year, months } = get(period)
  return new Date(Date.UTC(year, months, 0)).toISOString().slice(0, 10)
}

/** The same period of the year before, which growth is measured against. @example yearBefore('2025-Q3') // '2024-Q3' */
export function yearBefore(period: string): string {
  return `${String(get(period).year - 1).padStart(4, '0')}${period.slice(4)}`
}

/**
 * Schedule progress (序时进度): the share of the year that has gone by at a period's end, in percent, exact. Eleven months
 * are 91.7 % when written, and more than that when judged.
 * @example roundExact(expectedShare('2025-11'), 1) // '91.7'
 */
export function expectedShare(period: string): Exact {
  return over(wholeExact(monthsOf(period) * 100), wholeExact(12)) ?? wholeExact(0)
}

/** The month a day lies in. @example monthOf('2025-07-09') // '2025-07' */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}
