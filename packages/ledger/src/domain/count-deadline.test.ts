import { expect, test } from 'vitest'
import { holidayYears } from '../law/holidays.ts'
import { countDaysLeft, countDeadline } from './count-deadline.ts'
import { addDays, daysBetween, monthsBetween } from './days.ts'
import { makeCalendar } from './work-calendar.ts'

const calendar = makeCalendar(holidayYears)
const due = (from: string, days: number, unit: 'calendar' | 'working') => countDeadline({ from, days, unit }, calendar)

test('five working days over the National Day of 2025 skip eight holidays and count the Saturday worked instead', () => {
  const receipt = due('2025-09-29', 5, 'working')
  expect(receipt).toMatchObject({ firstDay: '2025-09-30', due: '2025-10-13', unknownYears: [] })
  expect(receipt.skipped.map(({ off }) => off)).toEqual([...Array(8).fill('国庆节、中秋节'), 'weekend'])
  expect(receipt.skipped.some(({ day }) => day === '2025-10-11')).toBe(false)
})

test('calendar days that end on a day off end on the next working day, and the receipt names what moved them', () => {
  expect(due('2025-01-20', 15, 'calendar')).toMatchObject({
    due: '2025-02-05',
    skipped: [{ day: '2025-02-04', off: '春节' }],
  })
  expect(due('2025-03-03', 15, 'calendar')).toMatchObject({ due: '2025-03-18', skipped: [] })
})

test('a year whose holidays are not known is counted by weekends, and says so', () => {
  expect(due('2031-09-30', 3, 'working')).toMatchObject({ due: '2031-10-03', unknownYears: [2031] })
})

test('a count of nothing, of half a day or of centuries is none', () => {
  for (const days of [0, -1, 1.5, 4000]) expect(() => due('2025-01-01', days, 'working')).toThrow(RangeError)
})

test('what is left is told in calendar days and in working days', () => {
  expect(countDaysLeft('2026-09-30', '2026-10-12', calendar)).toMatchObject({ calendarDays: 12, workingDays: 4 })
  expect(countDaysLeft('2026-10-12', '2026-10-10', calendar)).toMatchObject({ calendarDays: -2, workingDays: 0 })
})

test.each([2023, 2024, 2025, 2026])(
  '%i: what is worked instead is a weekend and no holiday; holidays do not overlap',
  (year) => {
    const one = holidayYears.find((each) => each.year === year)!
    for (const day of one.worked) {
      expect([0, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay())
      expect(calendar.kindOf(day)).toEqual({ working: true, off: null, known: true })
    }
    const days = one.holidays.flatMap(({ from, to }) =>
      Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)),
    )
    expect(new Set(days).size).toBe(days.length)
  },
)

test('working days counted one after another are the same as counted at once', () => {
  for (let day = '2023-01-01'; day < '2026-12-01'; day = addDays(day, 17)) {
    const steps = due(due(day, 3, 'working').due, 4, 'working').due
    expect(due(day, 7, 'working').due).toBe(steps)
  }
})

test('months go by whole', () => {
  expect(monthsBetween('2025-03-31', '2025-06-30')).toBe(2)
  expect(monthsBetween('2025-03-31', '2025-07-01')).toBe(3)
  expect(monthsBetween('2025-03-31', '2025-01-01')).toBe(0)
})
