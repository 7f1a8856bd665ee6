import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { approveEntries } from '../src/commands/approve-entries.ts'
import { defineSeries } from '../src/commands/define-series.ts'
import { recordValues } from '../src/commands/record-values.ts'
import { saveEntry } from '../src/commands/save-entry.ts'
import { submitEntries } from '../src/commands/submit-entries.ts'
import { tieSeries } from '../src/commands/tie-series.ts'
import { withdrawValue } from '../src/commands/withdraw-value.ts'
import { emptyEntry } from '../src/domain/progress-entry.ts'
import { getItemLight } from '../src/views/get-item-light.ts'
import { getMonthSheet } from '../src/views/get-month-sheet.ts'
import { getSeries } from '../src/views/get-series.ts'
import { listItems } from '../src/views/list-items.ts'
import { issueYear, onDay, year } from './support/issue-year.ts'
import { openTestLedger, type TestLedger } from './support/open-test-ledger.ts'

let db: TestLedger
let place: string
/** The item that is measured by a series of 地区生产总值. */
let item: string
beforeAll(async () => {
  db = await openTestLedger()
}, 60_000)
afterAll(() => db.close())
beforeEach(async () => {
  place = await issueYear(db.ledger)
  const { items } = await db.ledger.view(listItems, place, { year })
  item = items.find(({ number }) => number === 1)!.id
})

const light = async (on: string) => (await db.ledger.view(getItemLight, place, { item, on, scope: 'all' })).verdict
const define = (definition: string, owner = 'water') =>
  db.ledger.command(defineSeries, onDay(place, '2026-02-10'), {
    id: null,
    expectedVersion: 0,
    card: 'gdp',
    name: '地区生产总值',
    definition,
    unit: '亿元',
    owner,
    growth: 'real',
    frequency: 'quarterly',
    polarity: 'up',
  })
const record = (series: string, period: string, day: string, given: object) =>
  db.ledger.command(recordValues, onDay(place, day), {
    values: [
      {
        series,
        period,
        aspect: 'reported',
        amount: null,
        base: null,
        growth: null,
        figureState: 'preliminary',
        claimedOn: day,
        ...given,
      },
    ],
    source: '区统计局季度核算',
    owners: 'all',
    mapping: null,
  })

test('nobody verifies a value of a series that they reported', async () => {
  const { id } = await define('全区口径')
  await record(id, '2026-Q1', '2026-04-20', { growth: '5.1' })
  const verify = (actor: string, owners: 'all' | readonly string[]) =>
    db.ledger.command(recordValues, onDay(place, '2026-04-21', actor), {
      values: [
        {
          series: id,
          period: '2026-Q1',
          aspect: 'verified',
          amount: null,
          base: null,
          growth: '4.9',
          figureState: 'final',
          claimedOn: '2026-04-21',
        },
      ],
      source: '核实',
      owners,
      mapping: null,
    })
  const refusal = { code: 'invalid-request', params: { where: 'aspect' } }
  const { points } = await db.ledger.view(getSeries, place, { indicator: id, scope: 'all' })
  await expect(verify(points[0]?.reported?.author ?? '', 'all')).rejects.toMatchObject(refusal)
  await expect(verify('liaison', ['water'])).rejects.toMatchObject(refusal)
  expect((await verify('officer-9', 'all')).kept).toHaveLength(1)
})

test('who withdrew a reported value of a series did not report it: they may still verify, and withdraw what was verified', async () => {
  const { id } = await define('全区口径')
  const record = (day: string, actor: string, aspect: 'reported' | 'verified', growth: string) =>
    db.ledger.command(recordValues, onDay(place, day, actor), {
      values: [
        {
          series: id,
          period: '2026-Q1',
          aspect,
          amount: null,
          base: null,
          growth,
          figureState: 'final',
          claimedOn: day,
        },
      ],
      source: '区统计局季度核算',
      owners: aspect === 'reported' ? ['water'] : 'all',
      mapping: null,
    })
  const take = (day: string, value: string | undefined) =>
    db.ledger.command(withdrawValue, onDay(place, day, 'officer-1'), {
      value: value ?? '',
      words: '口径有误',
      units: [],
      office: true,
    })
  const said = await record('2026-04-20', 'liaison', 'reported', '5.1')
  await record('2026-04-21', 'officer-9', 'verified', '4.9')
  await take('2026-04-22', said.kept[0]?.id)
  const { kept } = await record('2026-04-23', 'officer-1', 'verified', '4.8')
  expect(kept).toHaveLength(1)
  expect(await take('2026-04-24', kept[0]?.id)).toMatchObject({ aspect: 'verified', figureState: 'withdrawn' })
})

test('an item goes by the series of its indicator, and the unit is not asked for what another owns', async () => {
  const series = await define('全区口径')
  await record(series.id, '2026-Q1', '2026-04-20', { amount: '180', growth: '5.1' })
  expect(await light('2026-04-21')).toMatchObject({ state: 'slightly-behind' })
  const row = (await db.ledger.view(getMonthSheet, place, { unit: 'statistics', month: '2026-04', on: '2026-04-21' }))
    .rows[0]
  expect(row?.held.owned).toMatchObject({ unit: 'water', name: '区水务局' })
  const own = { item, period: '2026-04', unit: 'statistics', expectedVersion: 0 }
  const typed = {
    ...emptyEntry,
    figure: {
      amount: '5.1',
      unit: '%',
      base: null,
      growth: null,
      figureState: 'flash' as const,
      claimedOn: '2026-04-21',
    },
  }
  const asked = db.ledger.command(saveEntry, onDay(place, '2026-04-21'), { ...own, body: typed })
  await expect(asked).rejects.toMatchObject({ code: 'value-owned', params: { unit: '区水务局' } })
})

test('a unit that owns the series reports on its own sheet, and the light goes by what it says', async () => {
  const series = await define('全区口径', 'statistics')
  await record(series.id, '2026-03', '2026-04-05', { growth: '6.4' })
  const key = { item, period: '2026-04' }
  const figure = {
    amount: null,
    unit: null,
    base: null,
    growth: '5.1',
    figureState: 'flash',
    claimedOn: '2026-04-21',
  } as const
  const on = (actor: string) => onDay(place, '2026-04-21', actor)
  const body = { ...emptyEntry, figure }
  await db.ledger.command(saveEntry, on('liaison'), { ...key, unit: 'statistics', expectedVersion: 0, body })
  const hand = (expectedVersion: number) => ({ unit: 'statistics', entries: [{ ...key, expectedVersion }] })
  await db.ledger.command(submitEntries, on('liaison'), hand(1))
  await db.ledger.command(approveEntries, on('head'), hand(2))
  expect(await light('2026-04-22')).toMatchObject({ state: 'slightly-behind' })
})

test('another definition is another series; with two of an indicator nobody guesses, a tie says which', async () => {
  const whole = await define('全区口径')
  await expect(define('全区口径')).rejects.toMatchObject({ code: 'series-exists' })
  const without = await define('不含开发区')
  await record(without.id, '2026-Q1', '2026-04-20', { growth: '6.4' })
  expect((await light('2026-04-21'))?.numbers.some(({ name }) => name === 'growth')).toBe(false)
  const tie = { expectedSeries: null, item, role: 'own' as const, series: without.id }
  await db.ledger.command(tieSeries, onDay(place, '2026-04-21'), tie)
  expect(await light('2026-04-21')).toMatchObject({ state: 'on-schedule' })
  expect((await db.ledger.view(getSeries, place, { indicator: without.id, scope: 'all' })).targets).toHaveLength(1)
  expect((await db.ledger.view(getSeries, place, { indicator: whole.id, scope: 'all' })).targets).toEqual([])
})

test('a revision keeps the value before; said again nothing is added; a base kept for the period is used', async () => {
  const { id } = await define('全区口径')
  await record(id, '2025-Q1', '2026-02-11', { amount: '170' })
  await record(id, '2026-Q1', '2026-04-20', { amount: '180', growth: '5.1' })
  const same = await record(id, '2026-Q1', '2026-04-21', { amount: '180', growth: '5.1' })
  expect(same).toMatchObject({ kept: [], unchanged: 1 })
  await record(id, '2026-Q1', '2026-05-20', { amount: '179', growth: '5.0', base: '171', figureState: 'final' })
  const { points, observations } = await db.ledger.view(getSeries, place, { indicator: id, scope: 'all' })
  expect(observations).toHaveLength(3)
  expect(points.at(-1)).toMatchObject({ base: '171', baseFrom: 'kept', growth: '5.0', recomputed: null })
})
