import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeImportProblem } from '../src/jobs/describe-import-problem.ts'
import { importDocument } from '../src/jobs/import-document.ts'
import { workReport } from './support/sample-text.ts'
import { foreign, home, startApi, type TestApi } from './support/start-api.ts'
import { importText, waitForJob } from './support/wait-for-job.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi({ limits: { uploadBytes: 200_000, bodyBytes: 100_000 } })
})
afterAll(() => api.close())

const imports = `/api/v1/places/${home}/imports`
/** The first bytes of a PNG file. */
const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52)
const bytes = (text: string) => new TextEncoder().encode(text)

test('an upload keeps its file to the byte and its name, and goes where its text says', async () => {
  const file = { name: '报告.txt', bytes: bytes(workReport(2026)) }
  const answer = await api.office.upload(imports, file, { placeChoice: 'text' })
  expect(answer.statusCode).toBe(202)
  const job = await waitForJob(api.office, home, answer.json().id)
  expect(job).toMatchObject({ state: 'done', result: { place: home }, problem: null })
  const download = await api.office.get(`/api/v1/places/${home}/documents/${job.result?.document}/file`)
  expect(new Uint8Array(download.rawPayload)).toEqual(file.bytes)
  expect(download.headers['content-disposition']).toContain("filename*=UTF-8''%E6%8A%A5%E5%91%8A.txt")
  expect(download.headers['content-disposition']).toMatch(/^attachment/)
  expect(download.headers['content-security-policy']).toBe("default-src 'none'; sandbox")
  expect(download.headers['x-content-type-options']).toBe('nosniff')
})

test('the same file again is told, with the document that is there', async () => {
  await importText(api.office, home, 'a.txt', workReport(2027))
  const answer = await api.office.send('POST', imports, { name: 'b.txt', text: workReport(2027), placeChoice: 'given' })
  const job = await waitForJob(api.office, home, answer.json().id)
  expect(job).toMatchObject({ state: 'failed', problem: { code: 'already-imported', title: '这份文件已经导入' } })
})

test('what is worth knowing about a file is told when it is in, in the language asked for', async () => {
  const file = { name: '报告.docx', bytes: bytes(workReport(2033)) }
  const { id } = (await api.office.upload(imports, file, { placeChoice: 'text' })).json()
  const zh = await waitForJob(api.office, home, id, 'zh')
  const en = await waitForJob(api.office, home, id, 'en')
  expect(zh.notices).toEqual([{ code: 'extension-differs', text: expect.stringContaining('.docx') }])
  expect(en.notices).toEqual([{ code: 'extension-differs', text: expect.stringContaining('The name ends in .docx') }])
})

test('a file that cannot be read says what it is and what to do, in the language asked for', async () => {
  const answer = await api.office.upload(imports, { name: '报告.txt', bytes: picture })
  const id = answer.json().id
  const zh = await waitForJob(api.office, home, id, 'zh')
  const en = await waitForJob(api.office, home, id, 'en')
  expect(zh.problem?.code).toBe('unreadable-file')
  expect(zh.problem?.title).toContain('图片')
  expect(en.problem?.title).toContain('image')
  expect(en.problem?.detail).not.toBe(zh.problem?.detail)
})

test('a text that names no place, or one where the person may not work, is asked about', async () => {
  const place = async (text: string) => {
    const answer = await api.office.send('POST', imports, { name: 'x.txt', text, placeChoice: 'text' })
    return (await waitForJob(api.office, home, answer.json().id)).problem?.code
  }
  expect(await place('各位代表：\n一、工作回顾\n增长6%。\n')).toBe('place-unknown')
  const elsewhere = workReport(2028).replaceAll('云岫区', '望岚县')
  expect(await place(elsewhere)).toBe('place-unknown')
  const { entries } = (await api.office.get(`/api/v1/places/${home}/audit?limit=200`)).json()
  expect(JSON.stringify(entries)).not.toContain(foreign)
})

test('a text far longer than any report is refused before it is read', async () => {
  const endless = '云岫区稳中有进。'.repeat(40_000)
  const outcome = await importDocument({
    ledger: api.ledger,
    homePlace: home,
    request: {
      fileName: 'endless.txt',
      place: home,
      placeChoice: 'given',
      document: null,
      officePlaces: 'all',
      mayOpenPlaces: true,
    },
    bytes: bytes(endless),
    actor: 'system',
    idempotencyKey: 'endless-text',
  })
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'unreadable-file', params: { intake: 'too-long' } } })
  if (!outcome.ok) expect(describeImportProblem(outcome.problem, 'en').title).toContain('300000')
})

test('too much is refused before it is read, and says the limit', async () => {
  const file = { name: 'big.txt', bytes: new Uint8Array(300_000).fill(0x61) }
  const upload = await api.office.upload(imports, file)
  expect(upload.statusCode).toBe(413)
  expect(upload.json().code).toBe('too-large')
  const decisions = { textVersion: 1, decisions: [], padding: 'x'.repeat(150_000) }
  const json = await api.office.send('POST', `/api/v1/places/${home}/documents/none/decisions`, decisions)
  expect(json.statusCode).toBe(413)
  expect(json.json().code).toBe('too-large')
})

test('forms without a file, with an empty one, or cut off are refused, never a fault', async () => {
  const empty = await api.office.upload(imports, { name: 'empty.txt', bytes: new Uint8Array() })
  expect(empty.statusCode).toBe(400)
  const cut = await api.office.send('POST', imports, 'no form at all', {
    'content-type': 'multipart/form-data; boundary=x',
  })
  expect(cut.statusCode).toBe(400)
  expect(cut.json().code).toBe('invalid-request')
  const bad = await api.office.upload(imports, { name: 'a.txt', bytes: bytes('云岫区') }, { placeChoice: 'guess' })
  expect(bad.json()).toMatchObject({ code: 'invalid-request', params: { where: 'placeChoice 只能是 text、given' } })
})
