import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeTotp } from '../src/access/totp.ts'
import { makeClient } from './support/client.ts'
import { addPerson, password, signInAs } from './support/people.ts'
import { home, serverOver, startApi, type TestApi } from './support/start-api.ts'
import { startProvider, type TestProvider } from './support/start-provider.ts'

const address = 'https://gangmu.example'

let api: TestApi
let provider: TestProvider
let server: Awaited<ReturnType<typeof serverOver>>
beforeAll(async () => {
  provider = await startProvider(`${address}/sign-in/provider`)
  api = await startApi()
  const { issuer, clientId, clientSecret } = provider
  server = await serverOver(api.ledger, { provider: { issuer, clientId, clientSecret, address } })
})
afterAll(async () => {
  await server.close()
  await api.close()
  await provider.close()
})

/** A browser that begins, with the provider's cookie of ours that it keeps. */
async function begin(at = server) {
  const client = makeClient(at)
  const answer = await client.send('POST', '/api/v1/provider/start')
  const cookie = answer.cookies.find(({ name }) => name === 'gangmu_provider')
  return { client, answer, cookie: cookie === undefined ? '' : `${cookie.name}=${cookie.value}` }
}

async function comeBack(subject: string, invitation?: string) {
  const { client, answer, cookie } = await begin()
  const back = await provider.signIn(answer.json().address, subject)
  const body = { ...back, ...(invitation === undefined ? {} : { invitation }) }
  return { client, answer: await client.send('POST', '/api/v1/provider/finish', body, { cookie }), body, cookie }
}

const coded = (answer: { statusCode: number; json: () => { code?: string } }) => [answer.statusCode, answer.json().code]

test('whoever the provider knows and this installation does not has no account here, unless the policy says so', async () => {
  expect(coded((await comeBack('stranger')).answer)).toEqual([403, 'identity-unknown'])
  const url = `/api/v1/places/${home}/installation/account-policy`
  const { policy, version } = (await api.office.get(url)).json()
  const changed = { policy: { ...policy, createFromProvider: true }, expectedVersion: version }
  const set = await api.office.send('PUT', url, changed)
  const { answer } = await comeBack('newcomer')
  expect([answer.statusCode, answer.json().account.name, answer.json().places]).toEqual([201, '统一认证newcomer', []])
  await api.office.send('PUT', url, { policy, expectedVersion: set.json().version })
})

test('an invitation links an account by its subject, once, and from then on the provider signs it in', async () => {
  const body = { name: '由统一认证登录的同志' }
  const { token } = (await api.office.send('POST', `/api/v1/places/${home}/installation/accounts`, body)).json()
  const linked = await comeBack('subject-7', token)
  expect([linked.answer.statusCode, linked.answer.json().account.name]).toEqual([201, '由统一认证登录的同志'])
  const again = await comeBack('subject-7')
  expect(again.answer.json().account).toEqual(linked.answer.json().account)
  expect((await again.client.get('/api/v1/session')).json().account.name).toBe('由统一认证登录的同志')
  expect(coded((await comeBack('subject-8', token)).answer)).toEqual([410, 'account-link-used'])
})

test('an identity is one account’s: an invitation for another does not take it', async () => {
  const made = await api.office.send('POST', `/api/v1/places/${home}/installation/accounts`, { name: '第二位同志' })
  expect(coded((await comeBack('subject-7', made.json().token)).answer)).toEqual([409, 'identity-taken'])
})

test('a link is no second factor: an account that has one takes no identity by it, until an administrator forgets it', async () => {
  const account = await addPerson(api, { name: '设有动态口令的同志' })
  const person = await signInAs(api, '设有动态口令的同志')
  const { secret } = (await person.send('POST', '/api/v1/account/second-factor', { password })).json()
  const code = writeTotp(secret, Math.floor(Date.now() / 30_000))
  expect((await person.send('PUT', '/api/v1/account/second-factor', { code })).statusCode).toBe(200)
  const url = `/api/v1/places/${home}/installation/accounts/${account}/link`
  const link = async (forgetSecondFactor: boolean) =>
    (await api.office.send('POST', url, { forgetSecondFactor })).json().token as string
  expect(coded((await comeBack('subject-9', await link(false))).answer)).toEqual([409, 'second-factor-set'])
  expect(coded((await comeBack('subject-9')).answer)).toEqual([403, 'identity-unknown'])
  expect((await comeBack('subject-9', await link(true))).answer.statusCode).toBe(201)
})

test('what was begun in one browser is not finished in another, nor with another state, nor twice', async () => {
  const { client, answer, cookie } = await begin()
  const back = await provider.signIn(answer.json().address, 'subject-7')
  const finish = (body: object, kept: string) => client.send('POST', '/api/v1/provider/finish', body, { cookie: kept })
  expect(coded(await finish(back, ''))).toEqual([401, 'provider-refused'])
  expect(coded(await finish(back, (await begin()).cookie))).toEqual([401, 'provider-refused'])
  expect(coded(await finish({ ...back, state: 'another' }, cookie))).toEqual([401, 'provider-refused'])
  expect((await finish(back, cookie)).statusCode).toBe(201)
  expect(coded(await finish(back, cookie))).toEqual([401, 'provider-refused'])
})

test('without settings there is no such way in, and a provider that does not answer is said so', async () => {
  expect(coded((await begin(api.server)).answer)).toEqual([404, 'not-found'])
  expect((await api.visitor.get('/api/v1/session')).json().provider).toBe(false)
  const nowhere = { issuer: 'http://127.0.0.1:9', clientId: 'a', clientSecret: 'b', address }
  const lonely = await serverOver(api.ledger, { provider: nowhere })
  expect(coded((await begin(lonely)).answer)).toEqual([503, 'provider-unreachable'])
  await lonely.close()
})
