import { join } from 'node:path'
import { getBreakdown, leadOf, listBreakdowns, listItems } from '@gangmu/ledger'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSample } from '../src/sample/load-sample.ts'
import { openTestLedger } from './support/open-test-ledger.ts'

let ledger: Awaited<ReturnType<typeof openTestLedger>>
beforeAll(async () => {
  ledger = await openTestLedger()
}, 60_000)
afterAll(async () => {
  await ledger.ledger.close()
  await ledger.drop()
})

test('the sample has both years issued, every item with a lead, and loading it again changes nothing', async () => {
  const folder = join(import.meta.dirname, '../../../samples/yunxiu')
  const place = await loadSample(ledger.ledger, folder)
  const breakdowns = await ledger.ledger.view(listBreakdowns, place, undefined)
  expect(breakdowns.map(({ year, state, issuedOn }) => [year, state, issuedOn])).toEqual([
    [2026, 'issued', '2026-01-26'],
    [2025, 'issued', '2025-01-26'],
  ])
  const { items, total } = await ledger.ledger.view(listItems, place, { year: 2026 })
  expect(total).toBeGreaterThan(100)
  const sums = (await ledger.ledger.view(getBreakdown, place, { year: 2026 })).sums
  expect(sums.map(({ parts, verdict }) => [parts, verdict])).toEqual([
    [3, 'over'],
    [3, 'equal'],
  ])
  expect(items.every((item) => leadOf(item) !== null && item.state !== 'draft')).toBe(true)
  expect(items.filter((item) => leadOf(item) === 'government-office').length).toBeLessThan(total / 8)
  const before = await ledger.ledger.view(getBreakdown, place, { year: 2026 })
  const open = before.slots.filter(({ name }) => name === null)
  expect(open).toMatchObject([{ excuse: { reason: '业主正在遴选，3月底前报送' } }])
  await loadSample(ledger.ledger, folder)
  expect(await ledger.ledger.view(getBreakdown, place, { year: 2026 })).toEqual(before)
}, 120_000)
