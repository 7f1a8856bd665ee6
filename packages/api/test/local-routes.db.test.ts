import { afterAll, beforeAll, expect, test } from 'vitest'
import { localPaths } from '../src/server/local-routes.ts'
import { serverOver, startApi, type TestApi } from './support/start-api.ts'

const token = 'the-token-of-the-local-command-line'
let api: TestApi
beforeAll(async () => {
  api = await startApi({ localToken: token })
})
afterAll(() => api.close())

const requests = [
  ['GET', localPaths.backup],
  ['POST', localPaths.verify],
  ['GET', localPaths.record],
] as const

test.each(requests)('%s %s does not exist for anybody but the local command line', async (method, url) => {
  const asked = method === 'GET' ? await api.office.get(url) : await api.office.send(method, url, {})
  expect(asked.statusCode).toBe(404)
  for (const authorization of [
    '',
    'Bearer ',
    'Bearer wrong',
    `Basic ${token}`,
    `Bearer ${token} `.trimEnd().slice(0, -1),
  ]) {
    const answer = await api.server.inject({ method, url, headers: { authorization } })
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'not-found'])
  }
})

test('where no token was made, no token opens them', async () => {
  const server = await serverOver(api.ledger)
  for (const [method, url] of requests) {
    const answer = await server.inject({ method, url, headers: { authorization: 'Bearer null' } })
    expect(answer.statusCode).toBe(404)
  }
  await server.close()
})

test('the local command line verifies; checkpoints of another shape are refused in words', async () => {
  const headers = { authorization: `Bearer ${token}` }
  const verified = await api.server.inject({ method: 'POST', url: localPaths.verify, headers, payload: {} })
  expect(verified.json()).toMatchObject({ ok: true, faults: [] })
  const odd = await api.server.inject({ method: 'POST', url: localPaths.verify, headers, payload: { checkpoints: 5 } })
  expect([odd.statusCode, odd.json().code]).toEqual([400, 'invalid-request'])
})
