import { randomUUID } from 'node:crypto'
import { openDocument } from '@gangmu/intake'
import {
  adoptPlan,
  approveEntries,
  decideFindings,
  getDocument,
  getDocumentReading,
  listItems,
  saveEntry,
  storeUnits,
  submitEntries,
} from '@gangmu/ledger'
import { breakdownWorkbookColumns, type OutputRow, readWorkbook, writeXlsx } from '@gangmu/output'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decideAll } from '../src/sample/decide-all.ts'
import { workReport } from './support/sample-text.ts'
import { home, startApi, type TestApi } from './support/start-api.ts'
import { importText } from './support/wait-for-job.ts'

let api: TestApi
let document = ''
const year = `/api/v1/places/${home}/years/2026`
const by = (actor: string) => ({ place: home, actor, idempotencyKey: randomUUID() })

beforeAll(async () => {
  api = await startApi()
  document = await importText(api.office, home, '2026年报告.txt', workReport(2026))
  const { reading, document: detail } = await api.ledger.view(getDocumentReading, home, { document })
  const decisions = decideAll(reading)
  await api.ledger.command(decideFindings, by('system'), { document, textVersion: detail.textVersion, decisions })
  const { version: expectedVersion } = await api.ledger.view(getDocument, home, { document })
  await api.ledger.command(adoptPlan, by('system'), { document, expectedVersion })
  const leader = { id: 'deputy', title: '副区长', kind: 'leader-in-charge', position: 0 } as const
  await api.ledger.command(storeUnits, by('system'), {
    units: [
      { id: 'government', name: '云岫区人民政府', kind: 'government', position: 0, posts: [leader] },
      { id: 'transport', name: '区交通运输局', kind: 'department', position: 1, leaderInCharge: 'deputy' },
      { id: 'jobs', name: '区人社局', kind: 'department', position: 2, leaderInCharge: 'deputy' },
    ],
  })
})
afterAll(() => api.close())

/** The words of a draft as the product itself opens it. */
async function draft(form: string): Promise<string> {
  const answer = await api.office.get(`/api/v1/places/${home}/documents/${document}/exports/${form}`)
  expect([form, answer.statusCode]).toEqual([form, 200])
  const opened = await openDocument(new Uint8Array(answer.rawPayload))
  return opened.ok ? opened.document.text : ''
}

async function issue(): Promise<void> {
  const file = await api.office.get(`${year}/breakdown.xlsx`)
  const { accepted } = await readWorkbook(new Uint8Array(file.rawPayload), breakdownWorkbookColumns)
  const duty = { leadUnit: '区交通运输局', supportingUnits: '区人社局', deadline: '11月底前' }
  const rows = accepted.map(({ row }): OutputRow => ({ ...row, ...duty }))
  const head = { title: '任务分解', source: '台账', at: '2026-01-20T09:00:00+08:00', version: '1', filter: '' }
  const bytes = await writeXlsx({ ...head, columns: breakdownWorkbookColumns, rows })
  await api.office.upload(`${year}/returns/breakdown`, { name: '任务分解.xlsx', bytes }, { take: 'all' })
  const state = async () => (await api.office.get(`${year}/breakdown`)).json()
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
  await step('/confirmations', { leader: 'deputy' })
  await step('/adoption', { meeting: '区政府第9次常务会议', adoptedOn: '2026-01-20' })
  const issued = await step('/issue', { issueNumber: '云岫府办〔2026〕1号', issuedOn: '2026-01-26' })
  expect(issued.statusCode).toBe(200)
}

test('drafts tell what the ledger holds: commitments, then duties of the breakdown, then what units report', async () => {
  const bare = await draft('breakdown-notice')
  expect(bare).not.toContain('区交通运输局')
  expect(await draft('inspection-bulletin')).toContain('尚无进展数据')

  await api.office.send('POST', `${year}/breakdown`)
  expect(await draft('progress-report')).toContain('尚未下达')
  await issue()
  const notice = await draft('breakdown-notice')
  for (const words of ['副区长', '区交通运输局', '区人社局', '11月底前']) expect(notice).toContain(words)

  const { items } = await api.ledger.view(listItems, home, { year: 2026 })
  const roads = items.find(({ title, cadence }) => title.includes('城市道路') && cadence === 'monthly')
  expect(roads).toBeDefined()
  const key = { item: roads?.id ?? '', period: '2026-03', unit: 'transport' }
  const body = {
    words: '六条道路已开工四条。',
    nothingNew: false,
    figure: null,
    milestonesDone: [],
    obstacle: { cause: 'factors', ask: '请协调听泉路用地。', words: '听泉路用地未落实。' },
    evidence: [],
  } as const
  const saved = await api.ledger.command(saveEntry, by('liaison'), { ...key, expectedVersion: 0, body })
  const entries = (expectedVersion: number) => ({ unit: 'transport', entries: [{ ...key, expectedVersion }] })
  await api.ledger.command(submitEntries, by('liaison'), entries(saved.version))
  expect(await draft('progress-report')).not.toContain('六条道路已开工四条')
  await api.ledger.command(approveEntries, by('head'), entries(saved.version + 1))

  const grown = items.find(({ target, cadence }) => target?.shape === 'growth' && cadence === 'monthly')
  expect(grown).toBeDefined()
  const facts = { unit: null, base: null, figureState: 'preliminary', claimedOn: '2026-03-31' } as const
  const figure = { amount: null, growth: '5.83', ...facts }
  const of = { ...key, item: grown?.id ?? '' }
  const growth = { ...body, words: null, obstacle: null, figure }
  const { version } = await api.ledger.command(saveEntry, by('liaison'), { ...of, expectedVersion: 0, body: growth })
  const step = (expectedVersion: number) => ({ unit: 'transport', entries: [{ ...of, expectedVersion }] })
  await api.ledger.command(submitEntries, by('liaison'), step(version))
  await api.ledger.command(approveEntries, by('head'), step(version + 1))

  const told = await draft('progress-report')
  for (const words of [body.words, body.obstacle.words, body.obstacle.ask, '5.83%']) expect(told).toContain(words)
  const bulletin = await draft('inspection-bulletin')
  expect(bulletin).toContain(`本次督查共涉及任务${items.length}项`)
  expect(bulletin).not.toContain('尚无进展数据')
  expect(bulletin).toContain('判定规则：缺省规则')
}, 60_000)
