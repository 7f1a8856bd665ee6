import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeClient } from './support/client.ts'
import { home, serverOver, setUp, startServer } from './support/start-api.ts'

const signIn = { name: '督查室管理员', password: '一句很长的口令 2026' }

// One ledger for the whole story: its tests go on from each other, in the order in which they stand.
let api: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  api = await startServer()
})
afterAll(() => api.close())

/** A browser that has signed in. */
async function signedIn() {
  const client = makeClient(api.server)
  const answer = await client.send('POST', '/api/v1/session', signIn, { 'idempotency-key': '' })
  expect(answer.statusCode).toBe(201)
  return client
}

test('another site cannot use the link or sign a browser in', async () => {
  const elsewhere = { 'sec-fetch-site': 'cross-site' }
  const body = { token: 'x'.repeat(43), ...signIn }
  expect((await api.visitor.send('POST', '/api/v1/setup', body, elsewhere)).json().code).toBe('csrf-refused')
  expect((await api.visitor.send('POST', '/api/v1/session', signIn, elsewhere)).json().code).toBe('csrf-refused')
})

test('a guessed link is refused like a used one', async () => {
  const answer = await api.visitor.send('POST', '/api/v1/setup', { token: 'x'.repeat(43), ...signIn })
  expect([answer.statusCode, answer.json().code]).toEqual([410, 'setup-link-used'])
})

test('the one-time link makes one administrator, signs in, and is then used up', async () => {
  const client = makeClient(api.server)
  expect((await client.get('/api/v1/session')).json()).toMatchObject({ account: null, setupOpen: true, csrf: null })
  const made = await setUp(client)
  expect(made.statusCode).toBe(201)
  expect(made.json()).toMatchObject({ account: { name: '督查室管理员' }, setupOpen: false })
  const [atHome] = made.json().places
  expect(atHome).toMatchObject({ code: home, roles: expect.arrayContaining(['system-administrator', 'office']) })
  const cookie = String(made.headers['set-cookie'])
  expect(cookie).toMatch(/^gangmu_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
  const again = await setUp(makeClient(api.server), '另一位')
  expect([again.statusCode, again.json().code]).toEqual([410, 'setup-link-used'])
})

test('behind https the cookie is never sent in the clear', async () => {
  const server = await serverOver(api.ledger, { secure: true })
  const answer = await makeClient(server).send('POST', '/api/v1/session', signIn)
  const [cookie = ''] = String(answer.headers['set-cookie']).split(';')
  const ask = (sent: string) => makeClient(server).get('/api/v1/session', { cookie: sent })
  const [known, unknown] = [await ask(cookie), await ask(cookie.replace('__Host-', ''))]
  await server.close()
  expect(String(answer.headers['set-cookie'])).toMatch(
    /^__Host-gangmu_session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  )
  expect(known.json().account).toMatchObject({ name: signIn.name })
  expect(unknown.json().account).toBeNull()
  expect(answer.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
})

test('signing out ends the session on the server, not only in the browser', async () => {
  const client = await signedIn()
  const stolen = client.cookie
  const ask = () => api.server.inject({ url: `/api/v1/places/${home}/home`, headers: { cookie: stolen } })
  expect((await ask()).statusCode).toBe(200)
  const out = await client.send('DELETE', '/api/v1/session')
  expect([out.json(), out.headers['clear-site-data']]).toMatchObject([{ account: null }, '"cache"'])
  expect((await ask()).statusCode).toBe(401)
})

test('a write needs the CSRF token, our own pages and an idempotency key', async () => {
  const client = await signedIn()
  const statusOf = async (headers: Record<string, string>) => {
    const answer = await client.send('POST', `/api/v1/places/${home}/imports`, { name: 'a', text: '云岫区' }, headers)
    return [answer.statusCode, answer.statusCode === 202 ? 'accepted' : answer.json().code]
  }
  expect(await statusOf({ 'x-csrf-token': '' })).toEqual([403, 'csrf-refused'])
  expect(await statusOf({ 'x-csrf-token': 'guess' })).toEqual([403, 'csrf-refused'])
  expect(await statusOf({ 'sec-fetch-site': 'cross-site' })).toEqual([403, 'csrf-refused'])
  expect(await statusOf({ origin: 'http://elsewhere.example' })).toEqual([403, 'csrf-refused'])
  expect(await statusOf({ 'idempotency-key': '' })).toEqual([400, 'idempotency-key-missing'])
  expect(await statusOf({})).toEqual([202, 'accepted'])
})

test('the local command line is let in by its secret alone', async () => {
  const server = await serverOver(api.ledger, { localToken: 'local-secret-local-secret' })
  const ask = async (authorization: string) =>
    (await server.inject({ url: `/api/v1/places/${home}/documents`, headers: { authorization } })).statusCode
  const statuses = [await ask('Bearer local-secret-local-secret'), await ask('Bearer local-secret-local-secreT')]
  expect([...statuses, await ask('Bearer ')]).toEqual([200, 401, 401])
  await server.close()
})

test('a wrong password and an unknown name answer alike', async () => {
  const wrong = await api.visitor.send('POST', '/api/v1/session', { ...signIn, password: 'wrong' })
  const unknown = await api.visitor.send('POST', '/api/v1/session', { ...signIn, name: '不存在的人' })
  expect([wrong.statusCode, wrong.json().code]).toEqual([401, 'sign-in-refused'])
  expect(unknown.json()).toEqual(wrong.json())
})

test('behind a proxy a visitor cannot choose the address that failures are counted by', async () => {
  const server = await serverOver(api.ledger, { trustProxy: true })
  const statuses: number[] = []
  for (let attempt = 0; attempt < 21; attempt++) {
    const headers = { 'x-forwarded-for': `198.51.100.${attempt}, 192.0.2.7` }
    const guess = { name: `猜测${attempt}`, password: 'wrong' }
    statuses.push((await makeClient(server).send('POST', '/api/v1/session', guess, headers)).statusCode)
  }
  await server.close()
  expect(statuses).toEqual([...Array(20).fill(401), 429])
})

test('a name that nobody has is paused like one that somebody has', async () => {
  const statuses: number[] = []
  for (let failure = 0; failure < 6; failure++) {
    const guess = { name: '查无此人', password: 'wrong' }
    statuses.push((await makeClient(api.server).send('POST', '/api/v1/session', guess)).statusCode)
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
})

test('five wrong passwords in a row pause the account, also for the right one', async () => {
  await signedIn()
  for (let failure = 0; failure < 5; failure++) {
    await api.visitor.send('POST', '/api/v1/session', { ...signIn, password: `wrong ${failure}` })
  }
  const paused = await api.visitor.send('POST', '/api/v1/session', signIn)
  expect([paused.statusCode, paused.json().code]).toEqual([429, 'too-many-requests'])
  expect(paused.json().params.seconds).toBeGreaterThan(0)
})
