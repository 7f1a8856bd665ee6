import { expect, test } from 'vitest'
import { readYear } from './use-year.ts'

test('the year of the address counts; what is no year gives the newest there is', () => {
  expect(readYear('2025', [2026])).toBe(2025)
  for (const named of [undefined, '', '0', '-1', '20 26', '二〇二六']) expect(readYear(named, [2025, 2026])).toBe(2026)
  expect(readYear(undefined, [])).toBeNull()
})
