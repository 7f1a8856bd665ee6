import { expect, test } from 'vitest'
import { monthOfPeriod } from './month-of-period.ts'

test('a period is reported in the sheet of the month it ends in', () => {
  const months = ['2026-02', '2026-Q1', '2026-Q4', '2026-H1', '2026'].map(monthOfPeriod)
  expect(months).toEqual(['2026-02', '2026-03', '2026-12', '2026-06', '2026-12'])
})
