import { expect, test } from 'vitest'
import { runFuzz } from '../../bench/run-fuzz.ts'

test('a slice of the fuzz run: nothing thrown, every numeral in one place, every item grounded', () => {
  const summary = runFuzz(20260101, 1500)
  expect(summary.failures).toEqual([])
  expect(summary.quantities).toBeGreaterThan(500)
})

test('the same seed gives the same run, another seed another', () => {
  expect(runFuzz(7, 200)).toEqual(runFuzz(7, 200))
  expect(runFuzz(8, 200).digest).not.toBe(runFuzz(7, 200).digest)
})
