import { afterAll, beforeAll, expect, test } from 'vitest'
import { home, startApi, type TestApi } from './support/start-api.ts'

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
