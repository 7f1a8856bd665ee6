import type { WorkItem } from '@gangmu/ledger'
import { type OutputRow, readWorkbook, writeXlsx } from '@gangmu/output'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sheetColumns } from '../src/exports/sheet-rows.ts'
import type { Client } from './support/client.ts'
import { issueYear } from './support/issue-year.ts'
import { addPerson, addUnits, signInAs } from './support/people.ts'
import { home, startApi, type TestApi } from './support/start-api.ts'

let api: TestApi
let items: readonly WorkItem[]
let liaison: Client
let head: Client
let stranger: Client
let leader: Client
const base = `/api/v1/places/${home}`
const own = `${base}/units/transport`

beforeAll(async () => {
  api = await startApi({ limits: { requestsPerMinute: 1_000_000, requests: {} } })
  await addUnits(api)
  items = await issueYear(api)
  const join = async (name: string, post: string) => {
    await addPerson(api, { name, post })
    return signInAs(api, name)
  }
  liaison = await join('联络员甲', 'transport.liaison')
  head = await join('负责人甲', 'transport.unit-head')
  stranger = await join('联络员乙', 'health.liaison')
  leader = await join('副区长', 'government.leader')
}, 120_000)
afterAll(() => api.close())

const saved = { words: '已完成招标', nothingNew: false, figure: null, milestonesDone: [], obstacle: null, evidence: [] }
const code = (answer: { statusCode: number; json(): { code: string } }) => [answer.statusCode, answer.json().code]

describe('a month', () => {
  test('is filled in by the liaison, handed in, approved by the head, and read by the office', async () => {
    const sheet = (await liaison.get(`${own}/months/2026-03?on=2026-03-20`)).json()
    expect(sheet.rows.length).toBeGreaterThan(0)
    const { item, period, entry } = sheet.rows[0]
    expect(entry).toBeNull()
    const address = `${own}/items/${item.id}/entries/${period}`
    const first = await liaison.send('PUT', address, { expectedVersion: 0, body: saved })
    expect([first.statusCode, first.json().state]).toEqual([200, 'saved'])
    const again = await liaison.send('PUT', address, { expectedVersion: 0, body: saved })
    expect(code(again)).toEqual([409, 'version-conflict'])
    const entries = (expectedVersion: number) => ({ entries: [{ item: item.id, period, expectedVersion }] })
    expect((await liaison.send('POST', `${own}/approvals`, entries(2))).statusCode).toBe(403)
    expect((await liaison.send('POST', `${own}/submissions`, entries(1))).statusCode).toBe(200)
    const overview = (await head.get(`${base}/years/2026/overview?on=2026-03-20`)).json()
    expect(overview.waiting.toApprove).toEqual([{ unit: 'transport', period, count: 1 }])
    const approved = await head.send('POST', `${own}/approvals`, entries(2))
    expect(approved.json().entries).toMatchObject([{ state: 'approved', version: 3 }])
    const progress = (await api.office.get(`${base}/items/${item.id}/progress`)).json()
    expect(progress.entries).toMatchObject([{ state: 'approved', changedSinceApproval: [] }])
    const returned = await api.office.send('POST', `${address}/returns`, {
      expectedVersion: 3,
      words: '请补充中标单位',
      field: 'words',
    })
    expect([returned.statusCode, returned.json().unlocked]).toEqual([200, ['words']])
    const wrong = { ...saved, nothingNew: true }
    const locked = await liaison.send('PUT', address, { expectedVersion: 4, body: wrong }, { 'accept-language': 'zh' })
    expect(code(locked)).toEqual([409, 'entry-approved'])
    expect(locked.json().detail).toContain('解锁')
  })

  test('is another unit’s to nobody, and an item in nobody’s reach is absent', async () => {
    const [item] = items
    expect((await stranger.get(`${own}/months/2026-03`)).statusCode).toBe(404)
    expect((await stranger.get(`${base}/items/${item!.id}/progress`)).statusCode).toBe(404)
    expect((await stranger.get(`${base}/items/${item!.id}/light`)).statusCode).toBe(404)
    const other = `${base}/units/health/items/${item!.id}/entries/2026-03`
    expect(code(await stranger.send('PUT', other, { expectedVersion: 0, body: saved }))).toEqual([404, 'not-found'])
    const overview = (await stranger.get(`${base}/years/2026/overview`)).json()
    expect(overview.rollUp.total).toBe(0)
  })
})

test('where values differ is told to the office; a unit sees its own, and without a check there is nothing to tell', async () => {
  const answer = await api.office.get(`${base}/years/2026/differences?on=2026-12-31`)
  expect([answer.statusCode, answer.json()]).toEqual([200, { differences: [] }])
  expect((await stranger.get(`${base}/years/2026/differences`)).json()).toEqual({ differences: [] })
})

test('a month sheet goes out as a workbook and the same file comes back, faults by cell', async () => {
  const month = `${own}/months/2026-06`
  const rowsOf = async () => {
    const file = await liaison.get(`${month}/sheet.xlsx?on=2026-06-20`)
    const read = await readWorkbook(new Uint8Array(file.rawPayload), sheetColumns)
    return read.accepted.map(({ row }) => row)
  }
  const sendBack = async (rows: readonly OutputRow[], take: string) => {
    const head = { title: '月报表', source: '台账', at: new Date().toISOString(), version: '1', filter: '' }
    const bytes = await writeXlsx({ ...head, columns: sheetColumns, rows })
    return (await liaison.upload(`${month}/returns`, { name: '月报表.xlsx', bytes }, { take })).json()
  }
  const rows = await rowsOf()
  expect(rows.length).toBeGreaterThan(2)
  expect(await sendBack(rows, 'all')).toMatchObject({ lines: rows.length, ready: 0, changed: 0, faults: [] })
  const filled = rows.map((row, index) => (index < 2 ? { ...row, words: '已完成招标', title: row.title ?? null } : row))
  const wrong = filled.map((row, index) =>
    index === 0 ? { ...row, cause: '资金', milestones: '没有的节点 2026-06-01' } : row,
  )
  const faulty = await sendBack(wrong, 'all')
  expect([faulty.changed, faulty.faults.map(({ code: its }: { code: string }) => its)]).toEqual([0, ['not-a-choice']])
  expect(await sendBack(filled, 'all')).toMatchObject({ changed: 2, faults: [] })
  const stale = await sendBack(filled, 'all')
  expect(stale.faults.map(({ code: its }: { code: string }) => its)).toEqual(['decided-meanwhile', 'decided-meanwhile'])
  expect((await stranger.get(`${month}/sheet.xlsx`)).statusCode).toBe(404)
})

test('a light says why in a place’s own rules, and the rules can be changed by the office', async () => {
  const [item] = items
  const asked = `${base}/items/${item!.id}/light?on=2026-06-01`
  const light = (await liaison.get(asked)).json()
  expect(light.law.id).toBe('default')
  expect(light.verdict.why.filter(({ matched }: { matched: boolean }) => matched)).toHaveLength(1)
  expect(light.look.words.zh).not.toBe('')
  expect(light.receipt).toMatchObject({ deadline: '2026-12-31', left: { calendarDays: 213 } })
  const chosen = await api.office.send('PUT', `${base}/law`, { law: 'jinzhai-2025', expectedVersion: 0 })
  expect(chosen.json()).toEqual({ law: 'jinzhai-2025', version: 1 })
  expect((await liaison.get(asked)).json().law.id).toBe('jinzhai-2025')
  expect((await liaison.send('PUT', `${base}/law`, { law: 'default', expectedVersion: 1 })).statusCode).toBe(403)
  await api.office.send('PUT', `${base}/law`, { law: 'default', expectedVersion: 1 })
  const law = (await liaison.get(`${base}/law`)).json()
  expect(law).toMatchObject({ version: 2, law: { id: 'default' } })
  expect(law.choices).toHaveLength(4)
  const lights = (await api.office.get(`${base}/years/2026/lights?on=2026-06-01&limit=2`)).json()
  expect([lights.lines.length, lights.total]).toEqual([2, items.length])
})

test('an obstacle is answered by a leader, more time granted by the office, and an item closed out by three people', async () => {
  const item = items.at(-1)!
  const address = `${own}/items/${item.id}`
  const obstacle = { cause: 'funds', ask: '请拨付首期资金', words: '资金未到位' }
  const entry = { expectedVersion: 0, body: { ...saved, obstacle } }
  await liaison.send('PUT', `${address}/entries/2026-04`, entry)
  const entries = (expectedVersion: number) => ({ entries: [{ item: item.id, period: '2026-04', expectedVersion }] })
  await liaison.send('POST', `${own}/submissions`, entries(1))
  await head.send('POST', `${own}/approvals`, entries(2))
  const [open] = (await leader.get(`${base}/years/2026/overview`)).json().waiting.obstacles
  const answer = await leader.send('POST', `${base}/obstacles/${open.id}/answers`, {
    expectedVersion: 1,
    answer: '同意拨付',
  })
  expect([answer.statusCode, answer.json().state]).toEqual([200, 'answered'])

  const asked = await liaison.send('POST', `${address}/extension-requests`, { deadline: '2027-02-28', reason: '汛期' })
  expect(asked.statusCode).toBe(201)
  const granted = await api.office.send('POST', `${base}/extension-requests/${asked.json().id}/answers`, {
    expectedVersion: 1,
    answer: '同意',
    granted: { document: '云岫府办〔2026〕30号', decidedOn: '2026-05-06', approver: '区长' },
  })
  expect(granted.json()).toMatchObject({ state: 'granted', decision: expect.any(String) })

  const piece = await liaison.send('POST', `${base}/evidence`, {
    kind: 'document',
    title: '验收意见',
    reference: '云岫交验〔2026〕3号',
    unit: 'transport',
  })
  expect(piece.statusCode).toBe(201)
  const proposed = await liaison.send('POST', `${address}/close-outs`, {
    expectedVersion: 0,
    statement: '全部完工并通过验收',
    evidence: [piece.json().id],
  })
  expect(proposed.statusCode).toBe(201)
  const signed = await head.send('POST', `${address}/close-outs/signature`, { expectedVersion: 1 })
  expect(signed.json().state).toBe('signed')
  const checked = await api.office.send('POST', `${base}/items/${item.id}/close-outs/checks`, {
    expectedVersion: 2,
    accept: true,
    method: 'on-site',
    answer: '同意销号',
  })
  expect([checked.statusCode, checked.json().state]).toEqual([200, 'closed'])
  expect((await api.office.get(`${base}/items/${item.id}/light`)).json().verdict.state).toBe('done-early')
})

test('a file is evidence by what it is, not by its name; who does not reach it does not get it', async () => {
  const upload = (client: Client, name: string, bytes: Uint8Array, unit: string) =>
    client.upload(`${base}/evidence`, { name, bytes }, { title: '现场记录', unit })
  const pdf = new TextEncoder().encode('%PDF-1.7 验收')
  const added = await upload(liaison, '验收.pdf', pdf, 'transport')
  expect([added.statusCode, added.json().mediaType]).toEqual([201, 'application/pdf'])
  const program = await upload(liaison, '验收.pdf', new Uint8Array([0x4d, 0x5a, 0, 0, 1]), 'transport')
  expect(code(program)).toEqual([422, 'unreadable-file'])
  expect((await upload(liaison, '验收.pdf', pdf, 'health')).statusCode).toBe(404)
  const file = `${base}/evidence/${added.json().id}/file`
  const got = await head.get(file)
  expect([got.statusCode, got.headers['content-disposition']]).toEqual([200, expect.stringContaining('attachment')])
  expect((await stranger.get(file)).statusCode).toBe(404)
  expect((await stranger.get(`${base}/evidence`)).json().evidence).toEqual([])
  expect((await liaison.get(`${base}/evidence`)).json().evidence.length).toBeGreaterThan(0)
})

test('verification is the office’s, and never of one’s own report', async () => {
  const [item] = items
  const look = { period: '2026-03', method: 'on-site', finding: 'confirmed', words: '现场核实' }
  const verified = await api.office.send('POST', `${base}/items/${item!.id}/verifications`, look)
  expect([verified.statusCode, verified.json().finding]).toEqual([201, 'confirmed'])
  const nothing = await api.office.send('POST', `${base}/items/${item!.id}/verifications`, {
    ...look,
    period: '2026-07',
  })
  expect(code(nothing)).toEqual([422, 'nothing-to-verify'])
})

test('a series is defined by the office, its values come from the unit that owns it, and are compared by period', async () => {
  // Its card is found by its name.
  const series = { name: '固定资产投资', definition: '不含农户', unit: '亿元' }
  const more = { owner: 'health', growth: 'nominal', frequency: 'monthly', polarity: 'up' }
  const defined = await api.office.send('POST', `${base}/indicators`, { ...series, ...more })
  expect([defined.statusCode, defined.json().card]).toEqual([201, 'fixed-asset-investment'])
  const { id } = defined.json()
  const value = (period: string, amount: string) => ({
    series: id,
    period,
    amount,
    figureState: 'flash',
    claimedOn: '2026-05-10',
  })
  const values = [value('2025-04', '100'), value('2026-04', '106.1')]
  const sent = await stranger.send('POST', `${base}/indicator-values`, { source: '月报', values })
  expect([sent.statusCode, sent.json().kept.length]).toEqual([200, 2])
  const foreign = await liaison.send('POST', `${base}/indicator-values`, { source: '月报', values })
  expect(code(foreign)).toEqual([403, 'value-of-others'])
  expect(foreign.json().detail).toContain('固定资产投资')
  const detail = (await liaison.get(`${base}/indicators/${id}`)).json()
  expect(detail.points.at(-1)).toMatchObject({
    period: '2026-04',
    base: '100',
    baseFrom: 'published',
    recomputed: '6.1',
  })
  const [line] = (await liaison.get(`${base}/indicators`)).json().indicators
  expect(line).toMatchObject({ name: '固定资产投资', indicator: { growth: 'nominal' }, latest: { period: '2026-04' } })
  const [item] = items
  const tie = (series: string | null, expectedSeries: string | null) =>
    api.office.send('PUT', `${base}/items/${item!.id}/series`, { role: 'own', series, expectedSeries })
  expect((await tie(id, null)).statusCode).toBe(200)
  const late = await tie(null, null)
  expect(code(late)).toEqual([409, 'tie-changed'])
  expect(late.json().params).toEqual({ series: '固定资产投资' })
})

test('a reported figure is withdrawn by the head, a verified one by the office, each with words', async () => {
  const item = items[1]
  const address = `${own}/items/${item!.id}/entries/2026-05`
  const figure = { unit: item!.target?.unit ?? null, base: null, growth: null, figureState: 'flash' }
  const said = { ...saved, figure: { ...figure, amount: '4', claimedOn: '2026-05-20' } }
  const first = await liaison.send('PUT', address, { expectedVersion: 0, body: said })
  expect(first.statusCode).toBe(200)
  const entries = (expectedVersion: number) => ({ entries: [{ item: item!.id, period: '2026-05', expectedVersion }] })
  await liaison.send('POST', `${own}/submissions`, entries(1))
  await head.send('POST', `${own}/approvals`, entries(2))
  const newest = async (aspect: string) =>
    (await head.get(`${base}/items/${item!.id}/progress`))
      .json()
      .observations.findLast(
        (one: { aspect: string; period: string }) => one.aspect === aspect && one.period === '2026-05',
      )
  const { id } = await newest('reported')
  const withdraw = (client: Client, value: string, words = '重复统计') =>
    client.send('POST', `${base}/values/${value}/withdrawals`, { words })
  expect(code(await withdraw(liaison, id))).toEqual([403, 'not-allowed'])
  expect(code(await withdraw(api.office, id))).toEqual([403, 'value-of-others'])
  expect(code(await withdraw(head, id, ' '))).toEqual([400, 'invalid-request'])
  const gone = await withdraw(head, id)
  expect([gone.statusCode, gone.json()]).toMatchObject([
    200,
    { figureState: 'withdrawn', amount: null, source: '重复统计', revises: id },
  ])
  expect(code(await withdraw(head, id))).toEqual([409, 'value-replaced'])
  const look = { period: '2026-05', method: 'on-site', finding: 'differs', words: '现场', amount: '3' }
  const verified = await api.office.send('POST', `${base}/items/${item!.id}/verifications`, look)
  expect(code(await withdraw(head, verified.json().observation))).toEqual([403, 'value-of-others'])
  expect((await withdraw(api.office, verified.json().observation)).statusCode).toBe(200)
  expect(await newest('verified')).toMatchObject({ figureState: 'withdrawn' })
})

test('a workbook of statistics is read by its own headings; what was told once is remembered', async () => {
  const define = { definition: '全区口径', unit: '亿元', owner: 'health', growth: 'nominal', polarity: 'up' }
  const series = async (name: string, card: string | null) =>
    (await api.office.send('POST', `${base}/indicators`, { ...define, name, card, frequency: 'monthly' })).json().id
  const retail = await series('社会消费品零售总额', 'retail-sales')
  const odd = await series('云岫指数', null)
  const bytes = await writeXlsx({
    title: '月报',
    source: '',
    at: new Date().toISOString(),
    version: '1',
    filter: '',
    columns: ['指标名称', '计量单位', '1—5月累计', '上年同期', '同比增长（%）'].map((title, index) => ({
      id: `c${index}`,
      title: { zh: title, en: title },
      kind: 'text' as const,
    })),
    rows: [
      { c0: '社会消费品零售总额', c1: '亿元', c2: '54.3', c3: '51.2', c4: '6.1' },
      { c0: '云岫综合指数', c1: '—', c2: '101.5', c3: '—', c4: '—' },
      { c0: '一般公共预算收入', c1: '亿元', c2: '约7', c3: '', c4: '1.2' },
    ],
  })
  const send = async (take: string, mapping?: object) => {
    const fields = { period: '2026-05', source: '统计月报', take, ...(mapping && { mapping: JSON.stringify(mapping) }) }
    return (await api.office.upload(`${base}/returns/statistics`, { name: '月报.xlsx', bytes }, fields)).json()
  }
  // What stands in percentage points is no growth in percent.
  const head = '指标名称,计量单位,1—5月累计,增速增减（百分点）,上年同期,同比增长（%）'
  const text = `${head}\n社会消费品零售总额,亿元,54.3,0.4,51.2,6.1\n`
  const csv = { name: '月报.csv', bytes: new TextEncoder().encode(text) }
  const fields = { period: '2026-05', source: '统计月报', take: 'check' }
  const plain = (await api.office.upload(`${base}/returns/statistics`, csv, fields)).json()
  expect(plain).toMatchObject({ ready: 1, faults: [], lines: [{ amount: '54.3', base: '51.2', growth: '6.1' }] })
  // `transport` owns no series: its check says so by the line, and nothing of it is kept.
  const foreign = async (take: string) =>
    (await liaison.upload(`${base}/returns/statistics`, csv, { ...fields, take })).json()
  for (const take of ['check', 'all', 'good']) {
    const answer = await foreign(take)
    expect(answer, take).toMatchObject({ ready: 0, kept: 0, faults: [{ code: 'series-of-another', line: 2 }] })
  }
  expect(
    await stranger.upload(`${base}/returns/statistics`, csv, fields).then((answer) => answer.json()),
  ).toMatchObject({ ready: 1, faults: [] })
  const first = await send('check')
  expect(first).toMatchObject({
    remembered: false,
    ready: 1,
    kept: 0,
    mapping: { series: { 社会消费品零售总额: retail } },
  })
  expect(first.mapping.columns).toEqual({
    指标名称: 'name',
    计量单位: 'skip',
    '1—5月累计': 'amount',
    上年同期: 'base',
    '同比增长（%）': 'growth',
  })
  const twice = await send('check', { columns: {}, series: { 云岫综合指数: retail } })
  const codes = ({ faults }: { faults: { code: string; line: number }[] }) => faults.map((one) => [one.code, one.line])
  expect([twice.ready, codes(twice)]).toEqual([
    0,
    [
      ['repeated-name', 2],
      ['repeated-name', 3],
    ],
  ])
  const faulty = await send('check', { columns: {}, series: { 一般公共预算收入: odd } })
  expect([faulty.ready, codes(faulty)]).toEqual([1, [['not-a-number', 4]]])
  const told = await send('all', { columns: {}, series: { 云岫综合指数: odd } })
  expect(told).toMatchObject({ ready: 2, kept: 2, faults: [] })
  const again = await send('all')
  expect(again).toMatchObject({ remembered: true, ready: 2, kept: 0, unchanged: 2 })
  const detail = (await api.office.get(`${base}/indicators/${retail}`)).json()
  expect(detail.points.at(-1)).toMatchObject({ base: '51.2', baseFrom: 'kept', growth: '6.1', recomputed: '6.1' })
  const wrong = await api.office.upload(
    `${base}/returns/statistics`,
    { name: '月报.xlsx', bytes },
    {
      period: '2026-05',
      source: '统计月报',
      mapping: '{',
    },
  )
  expect(code(wrong)).toEqual([400, 'invalid-request'])
})
