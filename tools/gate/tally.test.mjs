import { expect, test } from 'vitest'
import { addVitestReport, createTally, readReason, summarize } from './tally.mjs'

const result = (status, fullName = 'a test') => ({ status, fullName })
const report = (...files) => ({ testResults: files })

test('passed, failed and skipped tests are counted, each skip with the reason in its title', () => {
  const tally = createTally()
  const file = {
    name: 'a.test.ts',
    status: 'failed',
    assertionResults: [
      result('passed'),
      result('failed', 'counts'),
      result('skipped', 'reads it (skipped: ../shared is absent)'),
      result('pending', 'reads that (skipped: ../shared is absent)'),
    ],
  }
  addVitestReport(tally, report(file), 1, 'unit')
  expect(summarize(tally)).toBe('1 passed, 1 failed, 2 skipped')
  expect([...tally.reasons]).toEqual([['../shared is absent', 2]])
  expect(tally.failures).toEqual(['unit: counts'])
})

test('a file that could not run is a failure', () => {
  const tally = createTally()
  addVitestReport(tally, report({ name: 'b.test.ts', status: 'failed', assertionResults: [] }), 1, 'unit')
  expect(summarize(tally)).toBe('0 passed, 1 failed, 0 skipped')
})

test('an error outside any test, or no report at all, is a failure', () => {
  const tally = createTally()
  addVitestReport(tally, report({ name: 'c', status: 'passed', assertionResults: [result('passed')] }), 1, 'unit')
  addVitestReport(tally, undefined, 1, 'unit')
  expect(summarize(tally)).toBe('1 passed, 2 failed, 0 skipped')
})

test('a skip without a reason says so', () => {
  expect(readReason('reads it')).toBe('no reason in its title: reads it')
})
