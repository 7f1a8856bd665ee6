import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { returnEntry } from '../src/commands/return-entry.ts'
import { verifyItem } from '../src/commands/verify-item.ts'
import { withdrawValue } from '../src/commands/withdraw-value.ts'
import { listDifferences } from '../src/views/list-differences.ts'
import { onDay, year } from './support/issue-year.ts'
import { figure, openRoads } from './support/open-roads.ts'
import { openTestLedger, type TestLedger } from './support/open-test-ledger.ts'

let db: TestLedger
let at: Awaited<ReturnType<typeof openRoads>>
beforeAll(async () => {
  db = await openTestLedger()
}, 60_000)
afterAll(() => db.close())
beforeEach(async () => {
  at = await openRoads(db.ledger)
})

describe('a value that is withdrawn', () => {
  const take = (value: string, day: string, actor: string, given: { units?: string[]; office?: boolean } = {}) =>
    db.ledger.command(withdrawValue, onDay(at.place, day, actor), {
      value,
      words: '重复统计，待核实后重报',
      units: given.units ?? [],
      office: given.office ?? false,
    })
  const reportedOf = async (period: string) =>
    (await at.progress(3)).observations.findLast((one) => one.period === period && one.aspect === 'reported')!

  test('stays in the history; the light falls back, the entry is the unit’s again, and a new figure counts', async () => {
    await at.report(3, '2026-03', '2026-03-20', { figure: figure('3', '2026-03-20'), words: '完成3公里' })
    await at.report(3, '2026-04', '2026-04-20', { figure: figure('9', '2026-04-20'), words: '完成9公里' })
    expect((await at.light(3, '2026-04-25'))?.numbers).toContainEqual(
      expect.objectContaining({ name: 'level', value: '9' }),
    )
    const said = await reportedOf('2026-04')
    expect((await at.sheet('2026-04', '2026-04-25')).rows[0]?.held.reported).toMatchObject({ id: said.id })
    await expect(take(said.id, '2026-04-26', 'officer', { office: true })).rejects.toMatchObject({
      code: 'value-of-others',
    })
    await expect(take(said.id, '2026-04-26', 'head', { units: ['statistics'] })).rejects.toMatchObject({
      code: 'not-found',
    })
    const gone = await take(said.id, '2026-04-26', 'head', { units: ['water'] })
    expect(gone).toMatchObject({
      figureState: 'withdrawn',
      amount: null,
      source: '重复统计，待核实后重报',
      author: 'head',
      revises: said.id,
    })
    const { observations, entries } = await at.progress(3)
    expect(observations.map(({ period, amount }) => [period, amount])).toEqual([
      ['2026-03', '3'],
      ['2026-04', '9'],
      ['2026-04', null],
    ])
    expect(entries.at(-1)).toMatchObject({
      state: 'returned',
      returnedWords: '重复统计，待核实后重报',
      body: { figure: null, words: '完成9公里' },
      approved: { figure: null },
      unlocked: ['words', 'nothingNew', 'figure'],
      version: 4,
    })
    const level = async (day: string) => (await at.light(3, day))?.numbers.find(({ name }) => name === 'level')?.value
    expect([await level('2026-04-25'), await level('2026-04-26')]).toEqual(['9', '3'])
    expect((await at.sheet('2026-05', '2026-05-20')).rows.find(({ item }) => item.number === 3)?.held).toMatchObject({
      previous: { amount: '3' },
      reported: null,
    })
    await expect(take(gone.id, '2026-04-27', 'head', { units: ['water'] })).rejects.toMatchObject({
      code: 'value-replaced',
    })
    await expect(take(said.id, '2026-04-27', 'head', { units: ['water'] })).rejects.toMatchObject({
      code: 'value-replaced',
    })
    await at.report(3, '2026-04', '2026-04-28', { figure: figure('5', '2026-04-28'), words: '完成5公里' }, 4)
    expect(await level('2026-04-28')).toBe('5')
    expect(await reportedOf('2026-04')).toMatchObject({ amount: '5', revises: gone.id })
  })

  test('is taken back too by an entry that says it no more', async () => {
    const entry = await at.report(3, '2026-03', '2026-03-20', { figure: figure('3', '2026-03-20'), words: '完成3公里' })
    const key = { item: at.idOf(3), period: '2026-03', unit: 'water', expectedVersion: entry.version }
    await db.ledger.command(returnEntry, onDay(at.place, '2026-03-21', 'officer'), {
      ...key,
      words: '请核',
      field: null,
    })
    await at.report(3, '2026-03', '2026-03-22', { words: '尚未完工，无数据' }, entry.version + 1)
    expect(await reportedOf('2026-03')).toMatchObject({ figureState: 'withdrawn', source: '尚未完工，无数据' })
    expect((await at.light(3, '2026-03-22'))?.numbers.map(({ name }) => name)).not.toContain('level')
  })

  test('once verified is the office’s to withdraw, and not by whoever reported; what was reported counts again', async () => {
    await at.report(3, '2026-03', '2026-03-20', { figure: figure('3', '2026-03-20') })
    const look = { method: 'on-site', finding: 'differs', words: '现场', amount: '1', growth: null } as const
    const asked = { item: at.idOf(3), period: '2026-03', ...look }
    const { observation } = await db.ledger.command(verifyItem, onDay(at.place, '2026-03-24', 'officer'), asked)
    const level = async (day: string) => (await at.light(3, day))?.numbers.find(({ name }) => name === 'level')?.value
    expect(await level('2026-03-24')).toBe('1')
    await expect(take(observation!, '2026-03-25', 'head', { units: ['water'] })).rejects.toMatchObject({
      code: 'value-of-others',
    })
    await expect(take(observation!, '2026-03-25', 'head', { office: true })).rejects.toMatchObject({
      code: 'own-report',
    })
    await take(observation!, '2026-03-25', 'officer', { office: true })
    expect(await level('2026-03-25')).toBe('3')
    const differences = await db.ledger.view(listDifferences, at.place, { year, on: '2026-03-25', scope: 'all' })
    expect(differences).toEqual([])
    expect((await at.progress(3)).entries[0]?.state).toBe('approved')
  })
})
