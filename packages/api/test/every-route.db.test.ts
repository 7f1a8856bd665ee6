import { routes } from '@gangmu/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withoutKey } from '../src/routes/without-key.ts'
import { home, startApi, type TestApi } from './support/start-api.ts'

const token = 'the-token-of-the-local-command-line'
const authorization = `Bearer ${token}`
let api: TestApi
beforeAll(async () => {
  api = await startApi({ localToken: token })
})
afterAll(() => api.close())

const contracts = Object.values(routes)
const fill = (path: string): string =>
  path
    .replace(':place', home)
    .replace(':year', '2026')
    .replace(/:(document|job|decision|item|holding|account)/g, '01a2123b-e391-7000-878a-fd4f70a9a723')
    .replace(/:[a-z]+/gi, 'none')

test.each(contracts.filter(({ write, id }) => write && !withoutKey.includes(id)).map((one) => [one.id, one] as const))(
  '%s is refused without an idempotency key, and with one of another shape',
  async (_id, { method, path }) => {
    for (const key of [undefined, '', 'short', 'with a space in it', '钥匙钥匙钥匙钥匙', 'x'.repeat(129)]) {
      const headers = {
        authorization,
        ...(key === undefined ? {} : { 'idempotency-key': encodeURI(key) === key || key.includes(' ') ? key : '' }),
      }
      const answer = await api.server.inject({ method, url: fill(path), headers })
      expect([answer.statusCode, answer.json().code]).toEqual([400, 'idempotency-key-missing'])
    }
  },
)

const hostile = [
  "'; drop table place; --",
  'place_code desc, (select 1)',
  'name) from account --',
  '1 or 1=1',
  '$1',
  '%',
  '\u0000',
  '../../etc/passwd',
]

const read = contracts.filter(({ write, query, produces }) => !write && query !== undefined && produces !== 'file')
test.each(read.map((one) => [one.id, one] as const))(
  '%s takes no part of a statement from a parameter',
  async (_id, { path, query }) => {
    const names = Object.keys((query as unknown as { shape: object }).shape)
    for (const name of names) {
      for (const value of hostile) {
        const url = `${fill(path)}?${name}=${encodeURIComponent(value)}`
        const { statusCode, body } = await api.server.inject({ method: 'GET', url, headers: { authorization } })
        expect([200, 400, 404], `${url} ${body.slice(0, 200)}`).toContain(statusCode)
      }
    }
    const places = await api.server.inject({
      method: 'GET',
      url: fill(routes.listPlaces.path),
      headers: { authorization },
    })
    expect(places.json().places.length).toBeGreaterThan(2)
  },
)
