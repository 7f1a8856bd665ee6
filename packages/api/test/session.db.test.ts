import { afterEach, expect, test } from 'vitest'
import { makeClient } from './support/client.ts'
import { home, setUp, startApi, startServer, type TestApi } from './support/start-api.ts'

const open: { close(): Promise<void> }[] = []
async function started<T extends { close(): Promise<void> }>(api: Promise<T>): Promise<T> {
  const value = await api
  open.push(value)
  return value
}
afterEach(async () => {
  for (const api of open.splice(0)) await api.close()
})

const signIn = { name: '督查室管理员', password: '一句很长的口令 2026' }

test('the one-time link makes one administrator, signs in, and is then used up', async () => {
  const { visitor, server } = await started(startServer())
  expect((await visitor.get('/api/v1/session')).json()).toMatchObject({ account: null, setupOpen: true, csrf: null })
  const made = await setUp(visitor)
  expect(made.statusCode).toBe(201)
  expect(made.json()).toMatchObject({ account: { name: '督查室管理员' }, setupOpen: false })
  const atHome = made.json().places.find(({ code }: { code: string }) => code === home)
  expect(atHome.roles).toEqual(expect.arrayContaining(['system-administrator', 'office']))
  const again = await setUp(makeClient(server), '另一位')
  expect(again.statusCode).toBe(410)
  expect(again.json().code).toBe('setup-link-used')
})

test('the session is a cookie that no script reads and no other site sends; its token is kept nowhere', async () => {
  const { visitor } = await started(startServer())
  const cookie = String((await setUp(visitor)).headers['set-cookie'])
  expect(cookie).toMatch(/^gangmu_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
})

test('behind https the cookie is never sent in the clear', async () => {
  const { visitor } = await started(startServer({ secure: true }))
  expect(String((await setUp(visitor)).headers['set-cookie'])).toContain('; Secure')
})

test('signing out ends the session on the server, not only in the browser', async () => {
  const { office, server } = await started(startApi())
  const stolen = office.cookie
  expect((await office.send('DELETE', '/api/v1/session')).json()).toMatchObject({ account: null })
  const answer = await server.inject({ url: `/api/v1/places/${home}/home`, headers: { cookie: stolen } })
  expect(answer.statusCode).toBe(401)
})

test('a wrong password and an unknown name answer alike; the right password opens a session', async () => {
  const { visitor } = await started(startApi())
  const wrong = await visitor.send('POST', '/api/v1/session', { ...signIn, password: 'wrong' })
  const unknown = await visitor.send('POST', '/api/v1/session', { ...signIn, name: '不存在的人' })
  expect(wrong.statusCode).toBe(401)
  expect(unknown.json()).toEqual(wrong.json())
  const right = await visitor.send('POST', '/api/v1/session', signIn, { 'idempotency-key': '' })
  expect(right.statusCode).toBe(201)
  expect((await visitor.get('/api/v1/session')).json().account).toEqual(right.json().account)
})

test('five wrong passwords pause the account, also for the right one', async () => {
  const { visitor } = await started(startApi())
  for (let failure = 0; failure < 5; failure++) {
    await visitor.send('POST', '/api/v1/session', { ...signIn, password: `wrong ${failure}` })
  }
  const paused = await visitor.send('POST', '/api/v1/session', signIn)
  expect(paused.statusCode).toBe(429)
  expect(paused.json().params.seconds).toBeGreaterThan(0)
})

async function statusOf({ office }: TestApi, headers: Record<string, string>) {
  const answer = await office.send('POST', `/api/v1/places/${home}/imports`, { name: 'a', text: '云岫区' }, headers)
  return [answer.statusCode, answer.statusCode === 202 ? 'accepted' : answer.json().code]
}

test('a write needs the CSRF token, our own pages and an idempotency key', async () => {
  const api = await started(startApi())
  expect(await statusOf(api, { 'x-csrf-token': '' })).toEqual([403, 'csrf-refused'])
  expect(await statusOf(api, { 'x-csrf-token': 'guess' })).toEqual([403, 'csrf-refused'])
  expect(await statusOf(api, { 'sec-fetch-site': 'cross-site' })).toEqual([403, 'csrf-refused'])
  expect(await statusOf(api, { origin: 'http://elsewhere.example' })).toEqual([403, 'csrf-refused'])
  expect(await statusOf(api, { 'idempotency-key': '' })).toEqual([400, 'idempotency-key-missing'])
  expect(await statusOf(api, {})).toEqual([202, 'accepted'])
})

test('another site cannot sign a browser in or use the link', async () => {
  const { visitor } = await started(startServer())
  const elsewhere = { 'sec-fetch-site': 'cross-site' }
  expect((await visitor.send('POST', '/api/v1/session', signIn, elsewhere)).json().code).toBe('csrf-refused')
})

test('the local command line is let in by its secret alone', async () => {
  const { server } = await started(startServer({ localToken: 'local-secret-local-secret' }))
  const ask = (authorization: string) =>
    server.inject({ url: `/api/v1/places/${home}/documents`, headers: { authorization } })
  expect((await ask('Bearer local-secret-local-secret')).statusCode).toBe(200)
  expect((await ask('Bearer local-secret-local-secreT')).statusCode).toBe(401)
  expect((await ask('Bearer ')).statusCode).toBe(401)
})
