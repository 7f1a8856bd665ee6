import { fileURLToPath } from 'node:url'
import {
  findPlace,
  getAdoptedReport,
  getBreakdown,
  getSeries,
  type Ledger,
  listCommitments,
  listDocuments,
  listItems,
  listSeries,
  listUnits,
} from '@gangmu/ledger'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSample } from '../src/sample/load-sample.ts'
import { findRetoldNote } from '../src/sample/retold-reports.ts'
import { findExampleFolder } from '../src/server/find-folder.ts'
import { openTestLedger } from './support/open-test-ledger.ts'

let ledger: Ledger
let drop = () => Promise.resolve()
beforeAll(async () => {
  const opened = await openTestLedger()
  ledger = opened.ledger
  drop = opened.drop
})
afterAll(async () => {
  await ledger.close()
  await drop()
})

test('the founding report is an example by name; a path is none', () => {
  expect(findExampleFolder('beibei-2023')).toBe(
    fileURLToPath(new URL('../../../examples/beibei-2023/', import.meta.url)),
  )
  expect(findExampleFolder('../samples/yunxiu')).toBeNull()
  expect(findExampleFolder('nowhere')).toBeNull()
})

test('the example is read, decided and adopted under its own place; loaded again, nothing changes; nobody is invented', async () => {
  const folder = findExampleFolder('beibei-2023') ?? ''
  const place = await loadSample(ledger, folder)
  expect(findPlace(place)?.name).toBe('北碚区')
  const before = await ledger.view(listCommitments, place, { year: 2023 })
  expect(await loadSample(ledger, folder)).toBe(place)
  const after = await ledger.view(listCommitments, place, { year: 2023 })
  expect(after).toEqual(before)
  const packs = after.commitments.filter(({ stated }) => stated !== null).map(({ stated, named }) => [stated, named])
  expect(packs).toEqual([
    [12, 5],
    [9, 2],
  ])
  expect((await ledger.view(listDocuments, place, undefined)).map(({ state }) => state)).toEqual(['adopted'])
  expect(await ledger.view(listUnits, place, undefined)).toEqual([])
  const report = await ledger.view(getAdoptedReport, place, { year: 2023 })
  expect(findRetoldNote(report.document.bytesSha256)?.zh).toContain('用自己的话转述')
  expect(findRetoldNote('0'.repeat(64))).toBeNull()
})

test('what the report states stands as data: figures of 2022 as stated, targets in their shapes, packs with open slots', async () => {
  const place = await loadSample(ledger, findExampleFolder('beibei-2023') ?? '')
  const series = await ledger.view(listSeries, place, undefined)
  const gdp = series.find(({ name }) => name === '地区生产总值')
  const { observations } = await ledger.view(getSeries, place, { indicator: gdp?.id ?? '', scope: 'all' })
  expect(observations).toMatchObject([{ period: '2022', aspect: 'stated', amount: '742', growth: '-0.9' }])
  expect(series.length).toBeGreaterThan(30)
  expect(series.every(({ owner }) => owner === null)).toBe(true)
  const { items } = await ledger.view(listItems, place, { year: 2023 })
  const shapes = new Set(items.flatMap(({ target }) => (target === null ? [] : [target.shape])))
  expect([...shapes].sort()).toEqual(['assigned', 'count', 'growth', 'relative'])
  expect(items.every(({ duties, leader, state }) => duties.length === 0 && leader === null && state === 'draft')).toBe(
    true,
  )
  const { slots, gaps } = await ledger.view(getBreakdown, place, { year: 2023 })
  expect([slots.length, slots.filter(({ name }) => name === null).length, gaps.emptySlots]).toEqual([21, 14, 14])
})
