import { expect, test } from 'vitest'
import { z } from 'zod'
import { roles } from '../access.ts'
import type { RouteContract } from '../route.ts'
import * as routes from './index.ts'

const contracts = Object.entries(routes) as [string, RouteContract][]

const camel = (id: string) => id.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
const pathNames = (path: string) => path.split('/').flatMap((part) => (part.startsWith(':') ? [part.slice(1)] : []))

test('every id is its export in other letters, and every method and path stands once', () => {
  for (const [name, { id }] of contracts) expect(camel(id)).toBe(name)
  const places = contracts.map(([, { method, path }]) => `${method} ${path.replaceAll(/:\w+/g, ':')}`)
  expect(new Set(places).size).toBe(contracts.length)
})

test.each(contracts)('%s: the path and its parameters agree', (_, { path, params }) => {
  const described = params === undefined ? [] : Object.keys(z.toJSONSchema(params).properties ?? {})
  expect(described.sort()).toEqual(pathNames(path).sort())
})

test.each(contracts)('%s: reads change nothing and writes say who may', (_, { method, write, access, path }) => {
  expect(write).toBe(method !== 'GET')
  if (Array.isArray(access)) {
    expect(path).toContain('/places/:place')
    expect(access.length).toBeGreaterThan(0)
    for (const role of access) expect(roles).toContain(role)
  } else {
    expect(['public', 'setup', 'session']).toContain(access)
  }
})
