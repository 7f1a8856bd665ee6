import { expect, test } from 'vitest'
import { roundExact } from './exact.ts'
import { endOf, expectedShare, isPeriod, monthsOf, yearBefore, yearOf } from './period.ts'

test.each([
  ['2025-Q1', '25.0'],
  ['2025-H1', '50.0'],
  ['2025-Q3', '75.0'],
  ['2025-10', '83.3'],
  ['2025-11', '91.7'],
  ['2025', '100.0'],
])('schedule progress at the end of %s is %s %%', (period, share) => {
  expect(roundExact(expectedShare(period), 1)).toBe(share)
})

test('a period has a year, months, a last day and one like it the year before', () => {
  expect([yearOf('2024-02'), monthsOf('2024-02'), endOf('2024-02'), yearBefore('2024-02')]).toEqual([
    2024,
    2,
    '2024-02-29',
    '2023-02',
  ])
  expect([monthsOf('2025-Q4'), endOf('2025-Q4'), yearBefore('2025-Q4')]).toEqual([12, '2025-12-31', '2024-Q4'])
})

test.each(['', '25-07', '2025-13', '2025-00', '2025-Q5', '2025-H2', '2025-7', '2025-07-01'])(
  '%j is no period',
  (text) => {
    expect(isPeriod(text)).toBe(false)
    expect(() => monthsOf(text)).toThrow(RangeError)
  },
)
