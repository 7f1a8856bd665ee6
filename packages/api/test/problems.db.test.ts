import { LedgerRefusal } from '@gangmu/ledger'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { home, startApi, type TestApi } from './support/start-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi({ limits: { requests: { 'get-home': 3 } } })
})
afterAll(() => api.close())

test('a problem is RFC 9457 in the language asked for, Chinese when none is', async () => {
  const zh = await api.visitor.get('/api/v1/nothing')
  const en = await api.visitor.get('/api/v1/nothing', { 'accept-language': 'en' })
  expect(zh.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(zh.json()).toMatchObject({
    type: 'urn:gangmu:problem:not-found',
    status: 404,
    title: '没有找到',
    code: 'not-found',
  })
  expect(en.json().title).toBe('Not found')
  expect(zh.headers['content-language']).toBe('zh-CN')
  expect(en.headers['content-language']).toBe('en')
})

test('a body that is not JSON is the sender’s mistake, not ours', async () => {
  const answer = await api.visitor.send('POST', '/api/v1/session', '{"name":', { 'content-type': 'application/json' })
  expect([answer.statusCode, answer.json().code]).toEqual([400, 'invalid-request'])
  const other = await api.visitor.send('POST', '/api/v1/session', '<a/>', { 'content-type': 'text/xml' })
  expect([other.statusCode, other.json().code]).toEqual([400, 'invalid-request'])
})

test('a fault of ours tells its number and nothing else', async () => {
  const view = vi.spyOn(api.ledger, 'view').mockRejectedValueOnce(new Error('secret detail in /some/path'))
  const answer = await api.visitor.get('/api/v1/session')
  view.mockRestore()
  expect(answer.statusCode).toBe(500)
  expect(answer.json().code).toBe('internal-error')
  expect(answer.json().detail).toContain(answer.json().params.request)
  expect(answer.body).not.toContain('secret')
})

test('a database that does not answer is said so, and it can be asked again', async () => {
  const refusal = new LedgerRefusal('database-unreachable', { reason: 'ECONNREFUSED 192.0.2.7' })
  const ping = vi.spyOn(api.ledger, 'ping').mockRejectedValueOnce(refusal)
  const answer = await api.visitor.get('/readyz')
  ping.mockRestore()
  expect([answer.statusCode, answer.json().code]).toEqual([503, 'unavailable'])
  expect(answer.headers['retry-after']).toBe('5')
  expect(answer.body).not.toContain('192.0.2.7')
  expect((await api.visitor.get('/readyz')).json()).toEqual({ state: 'ready' })
  expect((await api.visitor.get('/healthz')).json()).toEqual({ state: 'up' })
})

test('TRACE is not answered with what was sent', async () => {
  const headers = { cookie: 'gangmu_session=secret' }
  const answer = await api.server.inject({ method: 'TRACE' as 'GET', url: '/', headers })
  expect(answer.statusCode).toBe(404)
  expect(answer.body).not.toContain('secret')
})

test('too many fields are not called too large', async () => {
  const fields = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`field${at}`, 'x']))
  const file = { name: 'a.txt', bytes: new TextEncoder().encode('云岫区') }
  const answer = await api.office.upload(`/api/v1/places/${home}/imports`, file, fields)
  expect([answer.statusCode, answer.json().code]).toEqual([400, 'invalid-request'])
})

test('asking too often is refused with the seconds to wait', async () => {
  const url = `/api/v1/places/${home}/home`
  for (let turn = 0; turn < 3; turn++) expect((await api.office.get(url)).statusCode).toBe(200)
  const answer = await api.office.get(url)
  expect([answer.statusCode, answer.json().code]).toEqual([429, 'too-many-requests'])
  expect(answer.json().params.seconds).toBeGreaterThan(0)
  expect(answer.json().params.seconds).toBeLessThanOrEqual(60)
})

test('an answer that did not change is not sent again', async () => {
  const first = await api.visitor.get('/api/v1/openapi.json')
  const etag = String(first.headers.etag)
  expect(etag).not.toBe('undefined')
  expect((await api.visitor.get('/api/v1/openapi.json', { 'if-none-match': etag })).statusCode).toBe(304)
})
