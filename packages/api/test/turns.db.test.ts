import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultLimits } from '../src/server/limits.ts'
import { makeClient } from './support/client.ts'
import { startApi, type TestApi } from './support/start-api.ts'

let api: TestApi
const single = { atOnce: 1, perClient: 1, waiting: 3, rest: 0 }
beforeAll(async () => {
  api = await startApi({ limits: { turns: { ...defaultLimits.turns, light: single } } })
})
afterAll(() => api.close())

test('of many requests sent at once some are answered, the rest are told to wait in both languages, and others are served', async () => {
  const visitor = makeClient(api.server)
  const ask = (language: string) => api.office.get('/api/v1/places/990102/documents', { 'accept-language': language })
  const crowd = Array.from({ length: 12 }, (_, index) => ask(index % 2 ? 'en' : 'zh'))
  const [answers, page] = await Promise.all([Promise.all(crowd), visitor.get('/')])
  expect(page.statusCode).toBe(200)
  const refused = answers.filter(({ statusCode }) => statusCode === 429)
  expect(answers.filter(({ statusCode }) => statusCode === 200).length).toBe(4)
  expect(refused.length).toBe(8)
  for (const { headers } of refused) expect(headers['retry-after']).toBe('5')
  expect(new Set(refused.map((answer) => answer.json().title))).toEqual(new Set(['请求过于频繁', 'Too many requests']))
  expect((await api.office.get('/api/v1/places/990102/documents')).statusCode).toBe(200)
})

test('whether the server is ready is answered without a turn', async () => {
  const crowd = Array.from({ length: 6 }, () => api.office.get('/api/v1/places/990102/documents'))
  expect((await makeClient(api.server).get('/readyz')).statusCode).toBe(200)
  await Promise.all(crowd)
})
