import { type Role, type RouteContract, routes } from '@gangmu/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeClient } from './support/client.ts'
import { foreign, home, readOnly, startApi, type TestApi } from './support/start-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const contracts = Object.values(routes) as RouteContract[]
const inPlaces = contracts.filter(({ access }) => Array.isArray(access))

/** An address of the route with things that do not exist. */
const addressOf = ({ path }: RouteContract, place: string) =>
  path
    .split('/')
    .map((part) =>
      part === ':place'
        ? place
        : part === ':format'
          ? 'csv'
          : part === ':form'
            ? 'html'
            : part.startsWith(':')
              ? 'nothing'
              : part,
    )
    .join('/')

const ask = (client: TestApi['office'], route: RouteContract, place: string) =>
  route.method === 'GET' ? client.get(addressOf(route, place)) : client.send(route.method, addressOf(route, place), {})

test('there are as many routes as were counted when access was last thought about', () => {
  expect(contracts.length).toBe(59)
  expect(inPlaces.length).toBe(44)
  const open = contracts.filter(({ access }) => access === 'public').map(({ id }) => id)
  expect(open.sort()).toEqual(['get-health', 'get-openapi', 'get-readiness', 'get-session', 'sign-in'])
})

test.each(inPlaces)('$id: nobody is let in who is not signed in', async (route) => {
  const answer = await ask(makeClient(api.server), route, home)
  expect([answer.statusCode, answer.json().code]).toEqual([401, 'signed-out'])
})

test.each(inPlaces)('$id: a foreign place answers like one that does not exist', async (route) => {
  const there = await ask(api.office, route, foreign)
  const nowhere = await ask(api.office, route, '999999')
  const malformed = await ask(api.office, route, 'anything')
  expect(there.statusCode).toBe(404)
  expect(there.json()).toEqual(nowhere.json())
  expect(there.json()).toEqual(malformed.json())
})

test.each(inPlaces)('$id: staff are let in exactly where the route names them', async (route) => {
  const answer = await ask(api.office, route, readOnly)
  const allowed = (route.access as readonly Role[]).includes('staff')
  if (allowed) expect(answer.statusCode).not.toBe(403)
  else expect([answer.statusCode, answer.json().code]).toEqual([403, 'not-allowed'])
})

test.each(inPlaces)('$id: the office and the administrator get past the door', async (route) => {
  const answer = await ask(api.office, route, home)
  const theirs = (route.access as readonly Role[]).some((role) => role === 'office' || role === 'system-administrator')
  if (theirs) expect([401, 403]).not.toContain(answer.statusCode)
  else expect(answer.json().code).toBe('not-allowed')
  expect(answer.statusCode).toBeLessThan(500)
})
