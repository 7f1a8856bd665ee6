import { join } from 'node:path'
import { getItemProgress, getOverview, listAuditEntries, listItems, listLights, listSeries } from '@gangmu/ledger'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSample } from '../src/sample/load-sample.ts'
import { openTestLedger } from './support/open-test-ledger.ts'

let opened: Awaited<ReturnType<typeof openTestLedger>>
let place: string
const folder = join(import.meta.dirname, '../../../samples/yunxiu')
const year = 2026

beforeAll(async () => {
  opened = await openTestLedger()
  place = await loadSample(opened.ledger, folder)
}, 120_000)
afterAll(async () => {
  await opened.ledger.close()
  await opened.drop()
})

const overview = (on: string) => opened.ledger.view(getOverview, place, { year, on, scope: 'all' })
const find = async (words: string) => {
  const { items } = await opened.ledger.view(listItems, place, { year })
  const item = items.find(({ title, part }) => part === 0 && title.includes(words))!
  return { item, progress: await opened.ledger.view(getItemProgress, place, { item: item.id, scope: 'all' }) }
}

test('the sample’s year has lights of many kinds, and those of a day do not change by asking on another', async () => {
  const asked = { year, on: '2026-07-01', scope: 'all' as const, offset: 0, limit: 500 }
  const { lines, rollUp } = await opened.ledger.view(listLights, place, asked)
  const states = rollUp.states.map(({ state }) => state)
  for (const state of ['on-schedule', 'slightly-behind', 'behind', 'stale', 'standing', 'waiting'])
    expect(states).toContain(state)
  await overview('2026-11-20')
  expect((await opened.ledger.view(listLights, place, asked)).lines).toEqual(lines)
})

test('one entry was returned, one verified by another, one item given more time and one closed out', async () => {
  const homes = await find('改造老旧小区10个')
  expect(homes.progress.entries.at(-1)).toMatchObject({ state: 'returned', unlocked: ['figure'] })
  const parks = await find('口袋公园8个')
  expect(parks.progress.verifications).toMatchObject([{ method: 'on-site', finding: 'differs' }])
  expect(parks.progress.observations.map(({ aspect }) => aspect)).toContain('verified')
  const hospital = await find('区中医院新院区')
  expect(hospital.item.deadline).toBe('2026-12-31')
  expect(hospital.progress.extensionRequests).toMatchObject([{ state: 'granted' }])
  const coupons = await find('发放消费券')
  expect(coupons.item.state).toBe('closed-out')
  expect(coupons.progress.closeOut).toMatchObject({ state: 'closed', evidence: [expect.any(String)] })
})

test('statistics stand once and lights go by them; an obstacle waits for a leader; a unit is silent', async () => {
  const series = await opened.ledger.view(listSeries, place, undefined)
  expect(series.find(({ name }) => name === '固定资产投资')?.latest).toMatchObject({ base: '155.7', recomputed: '2.8' })
  const { waiting, silent } = await overview('2026-11-24')
  expect(waiting.obstacles).toMatchObject([{ cause: 'approval', state: 'open' }])
  expect(new Set(silent.map(({ lead }) => lead))).toContain('emergency-management')
})

test('last year is closed out: on time, late with its mark, or open as the review says', async () => {
  const on = '2026-11-20'
  const asked = { year: 2025, on, scope: 'all' as const, offset: 0, limit: 500 }
  const { lines, rollUp } = await opened.ledger.view(listLights, place, asked)
  const count = (state: string) => rollUp.states.find((one) => one.state === state)?.count ?? 0
  expect(count('done') + count('done-early')).toBeGreaterThan(rollUp.total * 0.9)
  const line = (words: string) => lines.filter(({ title }) => title.includes(words))
  expect(line('岫水大桥年内建成通车')).toMatchObject([{ state: 'done', lateMark: { still: false } }])
  expect(line('新建高标准农田2万亩')).toMatchObject([{ state: 'done', lateMark: { still: false } }])
  for (const words of ['一般公共预算收入', '新建公共停车场4个'])
    for (const one of line(words)) expect(one, words).toMatchObject({ state: 'overdue', lateMark: { still: true } })
  expect(line('新建公共停车场4个').length).toBe(1)
  const late = lines.filter(({ lateMark }) => lateMark !== null)
  expect(late.length).toBeLessThan(8)
})

test('loading it again changes nothing', async () => {
  const count = async () => (await opened.ledger.view(listAuditEntries, place, { limit: 1 })).total
  const before = await count()
  await loadSample(opened.ledger, folder)
  expect(await count()).toBe(before)
})
