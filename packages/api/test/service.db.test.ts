import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { makeLogger } from '../src/server/make-logger.ts'
import { makeClient } from './support/client.ts'
import { home, serverOver, startApi, type TestApi } from './support/start-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
}, 60_000)
afterAll(() => api.close())

test('metrics are read on this machine only, and name nobody', async () => {
  await api.visitor.get('/')
  await api.visitor.get('/nowhere')
  const answer = await api.visitor.get('/metrics')
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-type']).toContain('version=0.0.4')
  for (const line of answer.body.trimEnd().split('\n')) {
    expect(line).toMatch(/^(# TYPE [a-z_]+ (counter|gauge|histogram)|[a-z_]+(\{[a-z]+="[0-9a-zA-Z.+]+"\})? [\d.e+-]+)$/)
  }
  expect(answer.body).toContain('gangmu_database_up 1')
  expect(answer.body).toMatch(/gangmu_requests_total\{status="4xx"\} [1-9]/)
  expect(answer.body).not.toContain(home)
  expect((await api.visitor.get('/metrics', { 'x-forwarded-for': '203.0.113.9' })).statusCode).toBe(404)
  const elsewhere = await api.server.inject({ method: 'GET', url: '/metrics', remoteAddress: '203.0.113.9' })
  expect(elsewhere.statusCode).toBe(404)
})

test('the log is an object of JSON a line, in UTC, tells a fault under its number, and holds no password, token or name', async () => {
  const written: string[] = []
  const logger = makeLogger('debug', { write: (text) => void written.push(text) })
  const server = await serverOver(api.ledger, { logger })
  const client = makeClient(server)
  await client.send('POST', '/api/v1/session', { name: '沈竹青', password: 'a wrong password\n{"level":60}' })
  await client.get('/api/v1/session', { cookie: `gangmu_session=${'k'.repeat(43)}` })
  await client.get('/nowhere?q=沈竹青')
  await client.get(`/api/v1/places/${home}/documents`)
  const elsewhere = { origin: 'https://elsewhere.example' }
  await client.send('POST', '/api/v1/session', { name: '沈竹青', password: 'x' }, elsewhere)
  await client.send('POST', '/api/v1/session', '{"name":', { 'content-type': 'application/json' })
  const view = vi.spyOn(api.ledger, 'view').mockRejectedValueOnce(new Error('a fault'))
  const { params } = (await client.get('/api/v1/session')).json()
  view.mockRestore()
  await server.close()
  const text = written.join('')
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  for (const { time } of lines) expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  expect(lines.some((line) => JSON.stringify(line).includes(params.request) && line.level === 50)).toBe(true)
  for (const [problem, route] of [
    ['invalid-request', '/api/v1/session'],
    ['sign-in-refused', '/api/v1/session'],
    ['signed-out', '/api/v1/places/:place/documents'],
    ['csrf-refused', '/api/v1/session'],
    ['not-found', undefined],
  ]) {
    const told = lines.filter((line) => line.msg === 'refused' && line.problem === problem && line.route === route)
    expect(told.length, problem).toBe(1)
  }
  for (const secret of ['沈竹青', encodeURIComponent('沈竹青'), 'wrong password', 'k'.repeat(43), '127.0.0.1']) {
    expect(text, secret).not.toContain(secret)
  }
})

test('without its database a public page is a page that says so, and the interface answers 503 with when to come back', async () => {
  const broken = await startApi()
  try {
    await broken.ledger.close()
    const page = await broken.visitor.get('/')
    expect(page.statusCode).toBe(503)
    expect(page.headers['content-type']).toContain('text/html')
    expect(page.headers['retry-after']).toBe('5')
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.body).toContain('暂时无法显示')
    const ready = await broken.visitor.get('/readyz')
    expect(ready.statusCode).toBe(503)
    expect(ready.json()).toMatchObject({ code: 'unavailable' })
    expect((await broken.visitor.get('/healthz')).statusCode).toBe(200)
    expect((await broken.visitor.get('/metrics')).body).toContain('gangmu_database_up 0')
  } finally {
    await broken.server.close()
  }
})
