import { expect, test } from 'vitest'
import { periodSchema } from './progress.ts'

test.each([
  ['2026', true],
  ['2026-01', true],
  ['2026-12', true],
  ['2026-Q4', true],
  ['2026-H1', true],
  ['2026-00', false],
  ['2026-13', false],
  ['2026-Q5', false],
  ['2026-H2', false],
])('%s is a period: %s', (period, expected) => {
  expect(periodSchema.safeParse(period).success).toBe(expected)
})
