import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { checkOrigin } from './check-origin.ts'
import type { Principal } from './principal.ts'

const session: Principal = {
  account: 'a',
  name: '办公室',
  kind: 'session',
  csrf: 'the-token',
  tokenHash: 'h',
  pending: null,
  rolesIn: () => [],
  scopeIn: () => [],
  officePlaces: [],
}
const request = (headers: Record<string, string>) =>
  ({ headers: { host: 'gangmu.example', ...headers } }) as unknown as FastifyRequest
const passes = (headers: Record<string, string>, principal: Principal | null) => () =>
  checkOrigin(request(headers), principal)

test.each([
  [{ 'sec-fetch-site': 'same-origin' }],
  [{ 'sec-fetch-site': 'none' }],
  [{ origin: 'http://gangmu.example' }],
  [{}],
])('a request from our own pages or from no page passes: %j', (headers) => {
  expect(passes(headers, null)).not.toThrow()
})

test.each([
  [{ 'sec-fetch-site': 'cross-site' }],
  [{ 'sec-fetch-site': 'same-site' }],
  [{ origin: 'http://elsewhere.example' }],
  [{ origin: 'null' }],
])('a request that another site started is refused: %j', (headers) => {
  expect(passes(headers, null)).toThrow('csrf-refused')
})

test("a session's write needs the session's token", () => {
  expect(passes({ 'x-csrf-token': 'the-token' }, session)).not.toThrow()
  expect(passes({ 'x-csrf-token': 'the-tokem' }, session)).toThrow('csrf-refused')
  expect(passes({}, session)).toThrow('csrf-refused')
})
