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

test('cookies that are made up do not raise the number of requests of an address; whoever is signed in behind it has their own', async () => {
  const few = await startApi({ limits: { requestsPerMinute: 20 } })
  try {
    const mine = await few.office.get('/api/v1/session')
    const madeUp = (number: number) => few.visitor.get('/', { cookie: `gangmu_session=made-up-${number}` })
    const states: number[] = []
    for (let number = 0; number < 25; number += 1) states.push((await madeUp(number)).statusCode)
    expect(mine.statusCode).toBe(200)
    expect(new Set(states)).toEqual(new Set([200, 429]))
    expect(states.slice(-5)).toEqual([429, 429, 429, 429, 429])
    const page = await madeUp(26)
    expect([page.headers['content-type'], Number(page.headers['retry-after'])]).toEqual([
      'text/html; charset=utf-8',
      expect.closeTo(30, -2),
    ])
    expect((await few.office.get('/api/v1/session')).statusCode).toBe(200)
  } finally {
    await few.close()
  }
})

test('whether the server is ready is answered without a turn', async () => {
  const crowd = Array.from({ length: 6 }, () => api.office.get('/api/v1/places/990102/documents'))
  expect((await makeClient(api.server).get('/readyz')).statusCode).toBe(200)
  await Promise.all(crowd)
})
