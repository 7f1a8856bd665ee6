import { afterAll, beforeAll, expect, test } from 'vitest'
import { decideAll } from '../src/sample/decide-all.ts'
import { workReport } from './support/sample-text.ts'
import { home, startApi, type TestApi } from './support/start-api.ts'
import { importText, waitForJob } from './support/wait-for-job.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const at = (document: string, rest = '') => `/api/v1/places/${home}/documents/${document}${rest}`

async function readingOf(document: string) {
  return (await api.office.get(at(document, '/reading'))).json()
}

test('a report goes in, is read, decided, undone, adopted, and stands in the ledger', async () => {
  const { office } = api
  const document = await importText(office, home, '2026年报告.txt', workReport(2026))
  const before = await readingOf(document)
  expect(before.document).toMatchObject({ state: 'in-review', format: 'txt', title: expect.stringContaining('云岫区') })
  expect(before.reading.document.text).toBe(workReport(2026))
  expect(before.reading.commitments.length + before.reading.targets.length).toBeGreaterThan(0)
  expect(before.decisions).toEqual([])

  const early = await office.send('POST', at(document, '/adoption'), { expectedVersion: before.document.version })
  expect(early.json()).toMatchObject({ code: 'remainder-open', status: 409 })
  expect(early.json().detail).not.toContain('{')

  const decisions = decideAll(before.reading)
  const { textVersion } = before.document
  const decided = await office.send('POST', at(document, '/decisions'), { textVersion, decisions })
  expect(decided.json().remainder).toMatchObject({ complete: true })

  const first = decided.json().decisions.find(({ kind }: { kind: string }) => kind === 'commitment')
  const undone = await office.send('DELETE', at(document, `/decisions/${first.id}?expectedVersion=${first.version}`))
  expect(undone.json().remainder).toMatchObject({ complete: false, findings: { open: 1 } })
  const { anchor, kind } = first
  const { textVersion: _version, ...quote } = anchor
  const again = { kind, anchor: quote, verdict: 'reject', reason: '与另一条重复', expectedVersion: 0 }
  await office.send('POST', at(document, '/decisions'), { textVersion, decisions: [again] })

  const { version } = (await office.get(at(document))).json()
  const adopted = await office.send('POST', at(document, '/adoption'), { expectedVersion: version })
  expect(adopted.statusCode).toBe(201)
  expect(adopted.json().document).toMatchObject({ state: 'adopted' })

  const list = (await office.get(`/api/v1/places/${home}/commitments?year=2026`)).json()
  expect(list.total).toBe(adopted.json().commitments)
  const [promise] = list.commitments
  expect(promise.address).toBe('990102-2026-001')
  const { start, end, quote: words } = promise.quote
  expect(workReport(2026).slice(start, end)).toBe(words)
  const paragraph = workReport(2026)
    .slice(0, start)
    .split('\n')
    .filter((line) => line !== '').length
  const detail = (await office.get(`/api/v1/places/${home}/commitments/${promise.address}`)).json()
  expect(detail).toEqual({ ...promise, location: { page: null, paragraph, cell: null } })
  const { locations } = (await office.get(at(document, '/reading'))).json()
  const holding = locations.findLast((one: { start: number }) => one.start <= start)
  expect(holding).toMatchObject({ page: null, paragraph, cell: null })

  const late = await office.send('POST', at(document, '/decisions'), { textVersion, decisions: [again] })
  expect(late.json().code).toBe('already-adopted')
  const record = (await office.get(`/api/v1/places/${home}/audit?limit=200`)).json()
  const actions = new Set(record.entries.map(({ action }: { action: string }) => action))
  for (const action of ['document-imported', 'finding-decided', 'decision-withdrawn', 'plan-adopted']) {
    expect(actions).toContain(action)
  }
})

test('two people deciding the same words: the second sees both versions, nothing is overwritten', async () => {
  const document = await importText(api.office, home, '2027.txt', workReport(2027))
  const { reading, document: detail } = await readingOf(document)
  const { start, end, quote } = reading.commitments.find(({ heading }: { heading: boolean }) => !heading)
  const decide = (verdict: string, reason: string) =>
    api.office.send('POST', at(document, '/decisions'), {
      textVersion: detail.textVersion,
      decisions: [{ kind: 'commitment', anchor: { start, end, quote }, verdict, reason, expectedVersion: 0 }],
    })
  expect((await decide('accept', '属实')).statusCode).toBe(200)
  const second = await decide('reject', '不属实')
  expect(second.statusCode).toBe(409)
  expect(second.json()).toMatchObject({ code: 'version-conflict', params: { expected: 0, actual: 1 } })
  const { decisions } = await readingOf(document)
  expect(decisions).toHaveLength(1)
  expect(decisions[0]).toMatchObject({ verdict: 'accept', version: 1 })
})

test('words that are not there are refused, and so is a rejection without a reason', async () => {
  const document = await importText(api.office, home, '2028.txt', workReport(2028))
  const { document: detail } = await readingOf(document)
  const decide = (decision: object) =>
    api.office.send('POST', at(document, '/decisions'), {
      textVersion: detail.textVersion,
      decisions: [{ kind: 'rank', expectedVersion: 0, ...decision }],
    })
  const elsewhere = await decide({ anchor: { start: 0, end: 3, quote: '听泉区' }, verdict: 'accept' })
  expect(elsewhere.json()).toMatchObject({ code: 'quote-mismatch', status: 422 })
  const silent = await decide({ anchor: { start: 0, end: 3, quote: '云岫区' }, verdict: 'reject' })
  expect(silent.json()).toMatchObject({ code: 'reason-missing', status: 422 })
})

test('the same key sent again has one effect and one answer; for something else it is refused', async () => {
  const { office } = api
  const send = (text: string) =>
    office.send(
      'POST',
      `/api/v1/places/${home}/imports`,
      { name: '重复.txt', text, placeChoice: 'given' },
      {
        'idempotency-key': 'the-same-key-again',
      },
    )
  const first = await send(workReport(2029))
  const retries = await Promise.all(Array.from({ length: 10 }, () => send(workReport(2029))))
  for (const retry of retries) expect(retry.json().id).toBe(first.json().id)
  await waitForJob(office, home, first.json().id)
  expect((await send(workReport(2030))).json()).toMatchObject({ code: 'idempotency-mismatch', status: 422 })
  const { documents } = (await office.get(`/api/v1/places/${home}/documents`)).json()
  expect(documents.filter(({ fileName }: { fileName: string }) => fileName === '重复.txt')).toHaveLength(1)
})

test('a new text version keeps decisions with their words; what is gone goes to the orphan list', async () => {
  const { office } = api
  const document = await importText(office, home, '2031.txt', workReport(2031))
  const { reading, document: detail } = await readingOf(document)
  await office.send('POST', at(document, '/decisions'), {
    textVersion: detail.textVersion,
    decisions: decideAll(reading).filter(({ kind }) => kind === 'commitment'),
  })
  const changed = workReport(2031).replace('建成社区食堂8个', '改造农贸市场3处')
  const answer = await office.send('POST', at(document, '/imports'), { name: '2031-2.txt', text: changed })
  await waitForJob(office, home, answer.json().id)
  const after = await readingOf(document)
  expect(after.document).toMatchObject({ textVersion: 2, orphans: 1 })
  const { orphans } = (await office.get(at(document, '/orphans'))).json()
  expect(orphans).toHaveLength(1)
  const [{ decision }] = orphans
  expect(decision.anchor.quote).toContain('社区食堂')
  const start = changed.indexOf('改造农贸市场3处')
  const anchor = { start, end: start + 8, quote: changed.slice(start, start + 8) }
  const url = at(document, `/decisions/${decision.id}/move`)
  const moved = await office.send('POST', url, { anchor, expectedVersion: decision.version })
  expect(moved.json().decision.current).toEqual(anchor)
  expect((await office.get(at(document, '/orphans'))).json().orphans).toEqual([])
})
