import { expect, test } from 'vitest'
import { findDifferences } from './find-differences.ts'
import type { Observation } from './observation.ts'

const said = (period: string, aspect: Observation['aspect'], amount: string | null, growth: string | null = null) =>
  ({ period, aspect, amount, growth }) as Observation

test('a period is told when two of its three values differ, each with who said it', () => {
  const found = findDifferences([
    said('2026-05', 'reported', '12'),
    said('2026-05', 'verified', '12.0'),
    said('2026-06', 'reported', '15'),
    said('2026-06', 'verified', '14'),
    said('2026-06', 'stated', '15'),
  ])
  expect(
    found.map(({ period, stated, reported, verified }) => [period, stated?.amount, reported?.amount, verified?.amount]),
  ).toEqual([['2026-06', '15', '15', '14']])
})

test('a revised value counts as it was last said', () =>
  expect(
    findDifferences([
      said('2026-06', 'verified', '14'),
      said('2026-06', 'reported', '15'),
      said('2026-06', 'reported', '14'),
    ]),
  ).toEqual([]))

test('a level is not held against a growth rate', () =>
  expect(findDifferences([said('2026-06', 'reported', null, '5.8'), said('2026-06', 'verified', '300')])).toEqual([]))
