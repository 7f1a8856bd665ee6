import { randomUUID } from 'node:crypto'
import { adoptPlan, decideFindings, getDocument, getDocumentReading, storeUnits } from '@gangmu/ledger'
import { breakdownWorkbookColumns, type OutputRow, readWorkbook, writeXlsx } from '@gangmu/output'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decideAll } from '../src/sample/decide-all.ts'
import { csvOf } from './support/csv-of.ts'
import { workReport } from './support/sample-text.ts'
import { home, startApi, type TestApi } from './support/start-api.ts'
import { importText } from './support/wait-for-job.ts'

let api: TestApi
const year = `/api/v1/places/${home}/years/2026`
const context = () => ({ place: home, actor: 'system', idempotencyKey: randomUUID() })

beforeAll(async () => {
  api = await startApi()
  const document = await importText(api.office, home, '2026年报告.txt', workReport(2026))
  const { reading, document: detail } = await api.ledger.view(getDocumentReading, home, { document })
  const decisions = decideAll(reading)
  await api.ledger.command(decideFindings, context(), { document, textVersion: detail.textVersion, decisions })
  const { version: expectedVersion } = await api.ledger.view(getDocument, home, { document })
  await api.ledger.command(adoptPlan, context(), { document, expectedVersion })
  const leader = { id: 'deputy', title: '副区长', kind: 'leader-in-charge', position: 0 } as const
  await api.ledger.command(storeUnits, context(), {
    units: [
      { id: 'government', name: '云岫区人民政府', kind: 'government', position: 0, posts: [leader] },
      { id: 'transport', name: '区交通运输局', kind: 'department', position: 1, leaderInCharge: 'deputy' },
      { id: 'jobs', name: '区人社局', kind: 'department', position: 2, leaderInCharge: 'deputy' },
    ],
  })
})
afterAll(() => api.close())

const items = async () => (await api.office.get(`${year}/items`)).json().items
const state = async () => (await api.office.get(`${year}/breakdown`)).json()
const rowsOf = async (): Promise<OutputRow[]> => {
  const file = await api.office.get(`${year}/breakdown.xlsx`)
  const { accepted } = await readWorkbook(new Uint8Array(file.rawPayload), breakdownWorkbookColumns)
  return accepted.map(({ row }) => row)
}
async function sendBack(rows: readonly OutputRow[], take: string) {
  const head = { title: '任务分解', source: '台账', at: new Date().toISOString(), version: '1', filter: '' }
  const bytes = await writeXlsx({ ...head, columns: breakdownWorkbookColumns, rows })
  return (await api.office.upload(`${year}/returns/breakdown`, { name: '任务分解.xlsx', bytes }, { take })).json()
}

test('an adopted report is drafted, assigned by workbook, confirmed, adopted, issued and changed by a decision', async () => {
  expect((await api.office.get(`${year}/breakdown`)).statusCode).toBe(404)
  const drafted = await api.office.send('POST', `${year}/breakdown`)
  expect([drafted.statusCode, drafted.json().slots]).toEqual([201, 6])
  const advice = (await api.office.get(`${year}/lead-suggestions`)).json()
  expect(advice.historyEmpty).toBe(true)
  const roads = (await items()).find(({ title }: { title: string }) => title.includes('城市道路'))
  expect(advice.items.find(({ item }: { item: string }) => item === roads.id).suggestions).toEqual(expect.any(Array))

  // Out, edited, in: a wrong unit is told by its cell, and nothing of the file is taken.
  const rows = (await rowsOf()).map((row) => ({ ...row, leadUnit: '区交通运输局', deadline: '11月底前' }))
  const wrong = rows.map((row, index) => (index === 0 ? { ...row, leadUnit: '区无此局' } : row))
  expect(await sendBack(wrong, 'all')).toMatchObject({
    lines: rows.length,
    ready: rows.length - 1,
    changed: 0,
    faults: [{ code: 'unknown-unit', line: 2, cell: 'Q2', text: 'Q2：“区无此局”不在单位目录中。' }],
  })
  const csv = { name: '任务分解.csv', bytes: csvOf(breakdownWorkbookColumns, rows) }
  expect((await api.office.upload(`${year}/returns/breakdown`, csv, { take: 'check' })).json()).toMatchObject({
    lines: rows.length,
    ready: rows.length,
    faults: [],
  })
  expect(await sendBack(rows, 'all')).toMatchObject({ changed: rows.length, faults: [] })
  expect((await items()).every((item: { deadline: string }) => item.deadline === '2026-11-30')).toBe(true)
  const stale = await sendBack(rows, 'all')
  expect(stale.faults.map(({ code }: { code: string }) => code)).toEqual(rows.map(() => 'decided-meanwhile'))

  const empty = (await state()).slots.filter(({ name }: { name: string | null }) => name === null)
  const slots = empty.map((slot: { commitment: number; number: number; version: number }) => ({
    commitment: slot.commitment,
    number: slot.number,
    expectedVersion: slot.version,
    name: `云桥${slot.number}路`,
  }))
  await api.office.send('POST', `${year}/slots`, { slots })
  const step = async (path: string, body: object) => {
    const { version: expectedVersion } = await state()
    return api.office.send('POST', `${year}/breakdown${path}`, { expectedVersion, ...body })
  }
  const early = await step('/issue', { issueNumber: '云岫府办〔2026〕1号', issuedOn: '2026-01-26' })
  expect([early.statusCode, early.json().code]).toEqual([409, 'not-confirmed'])
  await step('/confirmations', { leader: 'deputy' })
  await step('/adoption', { meeting: '区政府第9次常务会议', adoptedOn: '2026-01-20' })
  const issued = await step('/issue', { issueNumber: '云岫府办〔2026〕1号', issuedOn: '2026-01-26' })
  expect([issued.statusCode, issued.json().state]).toEqual([200, 'issued'])

  const [first] = await items()
  const decision = {
    expectedVersion: first.version,
    kind: 'extension',
    document: '云岫府办〔2026〕20号',
    decidedOn: '2026-06-01',
    approver: '区长',
    reason: '设计变更',
    patch: { deadline: '2026-12-31', deadlineWords: '年底前' },
  }
  const decided = await api.office.send('POST', `${year}/items/${first.id}/decisions`, decision)
  expect(decided.statusCode).toBe(201)
  const compared = (await api.office.get(`${year}/compare?to=2026-06-30`)).json()
  expect(compared.differences).toMatchObject([{ change: 'changed', fields: ['deadline', 'deadlineWords'] }])
  const detail = (await api.office.get(`/api/v1/places/${home}/items/${first.id}`)).json()
  expect(detail.decisions).toMatchObject([{ document: '云岫府办〔2026〕20号' }])
})
