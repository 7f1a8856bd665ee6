import { openDocument } from '@gangmu/intake'
import { exports, listReviewColumns, type OutputRow, readWorkbook } from '@gangmu/output'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decideAll } from '../src/sample/decide-all.ts'
import { workReport } from './support/sample-text.ts'
import { home, startApi, type TestApi } from './support/start-api.ts'
import { importText } from './support/wait-for-job.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const at = (document: string, rest = '') => `/api/v1/places/${home}/documents/${document}${rest}`
const readingOf = async (document: string) => (await api.office.get(at(document, '/reading'))).json()

/** The rows of the workbook as it went out. */
async function download(document: string, language = 'zh-CN'): Promise<OutputRow[]> {
  const answer = await api.office.get(at(document, '/exports/findings/xlsx'), { 'accept-language': language })
  expect(answer.statusCode).toBe(200)
  const { accepted, faults } = await readWorkbook(new Uint8Array(answer.rawPayload), listReviewColumns())
  expect(faults).toEqual([])
  return accepted.map(({ row }) => row)
}

/** A workbook as a person left it, sent back. */
async function giveBack(document: string, rows: readonly OutputRow[], take: string, headers = {}) {
  const head = { title: '表', source: '报告', at: '2026-03-01T09:00:00+08:00', version: '1', filter: '' }
  const bytes = await exports[0].write({ ...head, columns: listReviewColumns('zh'), rows })
  const fields = { take }
  return (
    await api.office.upload(at(document, '/returns/findings'), { name: '审定.xlsx', bytes }, fields, headers)
  ).json()
}

test('an edited workbook comes back: faults by cell, nothing while there is one, then the good lines', async () => {
  const document = await importText(api.office, home, '审定.txt', workReport(2031))
  const rows = await download(document)
  const promises = rows.filter(({ kind }) => kind === '承诺')
  expect(promises.length).toBeGreaterThan(2)
  const line = (id: string | null | undefined) => rows.findIndex((row) => row.id === id) + 2
  const edit = (changes: readonly Record<string, string>[]) =>
    rows.map((row) => {
      const index = promises.indexOf(row)
      return index >= 0 && changes[index] ? { ...row, ...changes[index] } : row
    })
  const edited = edit([
    { verdict: '采纳' },
    { verdict: '退回' },
    { verdict: '更正', correction: '颜色：红', reason: '有误' },
  ])
  const checked = await giveBack(document, edited, 'check')
  expect(checked).toMatchObject({ lines: rows.length, ready: 1, decided: 0 })
  const [, second, third] = promises
  expect(checked.faults.map(({ code, cell }: { code: string; cell: string }) => [code, cell])).toEqual([
    ['reason-needed', `P${line(second?.id)}`],
    ['not-a-correction', `O${line(third?.id)}`],
  ])
  expect(checked.faults[0].text).toContain('“退回”须填写理由')
  const wordy = await giveBack(document, edit([{ verdict: '退回', reason: '重'.repeat(501) }]), 'check')
  expect(wordy).toMatchObject({
    ready: 0,
    faults: [{ code: 'too-long', text: expect.stringContaining('最多500个字符') }],
  })

  expect(await giveBack(document, edited, 'all')).toMatchObject({ decided: 0 })
  expect((await readingOf(document)).decisions).toEqual([])

  const key = { 'idempotency-key': 'return-the-same-file' }
  expect(await giveBack(document, edited, 'good', key)).toMatchObject({ decided: 1 })
  expect((await readingOf(document)).decisions).toMatchObject([{ verdict: 'accept', version: 1 }])
  expect(await giveBack(document, edited, 'good', key)).toMatchObject({ decided: 1 })
  expect((await readingOf(document)).decisions).toHaveLength(1)

  const right = edit([
    { verdict: '采纳' },
    { verdict: '退回', reason: '与另一条重复' },
    { verdict: '更正', correction: '动作：推进；对象：大桥、公园', reason: '识别有误' },
  ])
  expect(await giveBack(document, right, 'all')).toMatchObject({ decided: 2, faults: [] })
  const { decisions } = await readingOf(document)
  expect(decisions.map(({ verdict }: { verdict: string }) => verdict).sort()).toEqual(['accept', 'correct', 'reject'])
  const corrected = decisions.find(({ verdict }: { verdict: string }) => verdict === 'correct')
  expect(corrected.correction).toEqual({ verb: '推进', objects: ['大桥', '公园'] })

  const record = (await api.office.get(`/api/v1/places/${home}/audit?limit=50`)).json()
  const returned = record.entries.filter(({ action }: { action: string }) => action === 'findings-returned')
  expect(returned.map(({ after }: { after: { decided: number } }) => after.decided)).toEqual([2, 1])
})

test('a decision that someone changed meanwhile is a fault of its line; lines nobody touched say nothing', async () => {
  const document = await importText(api.office, home, '同时.txt', workReport(2032))
  const rows = await download(document)
  const first = rows.find(({ kind }) => kind === '承诺')
  const { reading, document: detail } = await readingOf(document)
  const { start, end, quote } = reading.commitments.find(({ heading }: { heading: boolean }) => !heading)
  await api.office.send('POST', at(document, '/decisions'), {
    textVersion: detail.textVersion,
    decisions: [{ kind: 'commitment', anchor: { start, end, quote }, verdict: 'accept', expectedVersion: 0 }],
  })
  const untouched = await giveBack(document, rows, 'all')
  expect(untouched).toMatchObject({ ready: 0, decided: 0, faults: [] })
  const edited = rows.map((row) => (row.id === first?.id ? { ...row, verdict: '退回', reason: '重复' } : row))
  const answer = await giveBack(document, edited, 'all')
  expect(answer.faults).toMatchObject([{ code: 'decided-meanwhile', text: expect.stringContaining('采纳') }])
  expect((await readingOf(document)).decisions).toMatchObject([{ verdict: 'accept', version: 1 }])

  const english = await download(document, 'en')
  expect(english.find(({ id }) => id === first?.id)).toMatchObject({ kind: 'Promise', verdict: 'Accept' })
  expect(await giveBack(document, english, 'all')).toMatchObject({ ready: 0, faults: [] })
  const moved = english.map((row) => (row.id === first?.id ? { ...row, sentence: '另一句。' } : row))
  expect((await giveBack(document, moved, 'good')).faults).toMatchObject([{ code: 'changed-original' }])
})

test('what is no workbook is told, and a form without a file is refused', async () => {
  const document = await importText(api.office, home, '空.txt', workReport(2033))
  const file = { name: 'a.xlsx', bytes: new TextEncoder().encode('no workbook') }
  const answer = (await api.office.upload(at(document, '/returns/findings'), file, { take: 'all' })).json()
  expect(answer).toMatchObject({ decided: 0, faults: [{ code: 'not-a-workbook', cell: null }] })
  const bare = await api.office.send('POST', at(document, '/returns/findings'), {})
  expect(bare.json()).toMatchObject({ code: 'invalid-request', status: 400 })
})

test('every file of a report opens, and those an office issues wait for its adoption', async () => {
  const document = await importText(api.office, home, '文件.txt', workReport(2034))
  const get = (rest: string) => api.office.get(at(document, rest))
  for (const format of ['xlsx', 'csv', 'csv-plain', 'json']) {
    const answer = await get(`/exports/findings/${format}`)
    expect([format, answer.statusCode]).toEqual([format, 200])
    expect(answer.headers['content-disposition']).toContain('findings')
  }
  const english = await get('/exports/html?lang=en')
  expect(english.body).toContain('<html lang="en">')
  const page = await get('/exports/html')
  expect(page.headers['content-type']).toContain('text/html')
  expect(page.body).toContain('class="state-waiting"')
  const early = await get('/exports/breakdown-notice')
  expect(early.json()).toMatchObject({ code: 'not-adopted', status: 409 })

  const { reading, document: detail } = await readingOf(document)
  const { textVersion } = detail
  await api.office.send('POST', at(document, '/decisions'), { textVersion, decisions: decideAll(reading) })
  const { version } = (await get('')).json()
  const adopted = await api.office.send('POST', at(document, '/adoption'), { expectedVersion: version })
  expect(adopted.statusCode).toBe(201)
  const forms = ['meeting-document', 'breakdown-notice', 'inspection-bulletin', 'progress-report']
  const addresses = forms.map((form) =>
    at(document, `/exports/${form}?number=3&addressees=${encodeURIComponent('各镇街')}`),
  )
  addresses.push(`/api/v1/places/${home}/commitments/990102-2034-001/exports/supervision-notice?deadline=2034-07-22`)
  const words: string[] = []
  for (const address of addresses) {
    const answer = await api.office.get(address)
    expect([address, answer.statusCode]).toEqual([address, 200])
    const opened = await openDocument(new Uint8Array(answer.rawPayload))
    words.push(opened.ok ? opened.document.text : '')
  }
  expect(words.map((text) => text.includes('各镇街'))).toEqual([false, true, true, true, false])
  expect(words.at(-1)).toContain('2034年7月22日')

  const filled = {
    'progress-report': { signer: '李某某', mark: '云岫住建文', number: '7', date: '2034-06-25' },
    'breakdown-notice': { copies: '区委办公室，区政协办公室' },
    'meeting-document': { occasion: '2034年1月15日在云岫区人民代表大会会议上', speaker: '云岫区区长' },
  }
  for (const [form, query] of Object.entries(filled)) {
    const answer = await api.office.get(at(document, `/exports/${form}?${new URLSearchParams(query)}`))
    const opened = await openDocument(new Uint8Array(answer.rawPayload))
    const text = opened.ok ? opened.document.text : ''
    for (const words of Object.values(query).slice(0, 1)) expect(text).toContain(words)
    if (form === 'progress-report') expect(text).toContain('云岫住建文〔2034〕7号')
    if (form === 'meeting-document') expect(text).toContain('（2034年1月15日在云岫区人民代表大会会议上）')
  }
  const long = await get(`/exports/breakdown-notice?signer=${'长'.repeat(21)}`)
  expect(long.json()).toMatchObject({ code: 'invalid-request', status: 400 })
})
