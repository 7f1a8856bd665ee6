import { programVersion, routes } from '@gangmu/contract'
import { expect, test } from 'vitest'
import { writeOpenapi } from './write-openapi.ts'

const description = writeOpenapi(programVersion)
type Json = { [key: string]: unknown }

/** Every object in a description, with where it stands. */
function* walk(value: unknown, at: string): Generator<[string, Json]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [at, value as Json]
  for (const [key, child] of Object.entries(value)) yield* walk(child, `${at}/${key}`)
}

function resolve(reference: string): unknown {
  let value: unknown = description
  for (const part of reference.replace('#/', '').split('/')) value = (value as Json | undefined)?.[part]
  return value
}

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly parameters: readonly { readonly name?: string; readonly in?: string; readonly required?: boolean }[]
  readonly responses: Readonly<Record<string, unknown>>
  readonly security: readonly unknown[]
}
const operations = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item as Record<string, Operation>).map(([method, operation]) => ({ path, method, operation })),
)

test('it is OpenAPI 3.1 in the 2020-12 dialect', () => {
  expect(description.openapi).toMatch(/^3\.1\./)
  expect(description.jsonSchemaDialect).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(description.info).toMatchObject({ title: expect.any(String), version: programVersion })
})

test('every reference leads somewhere, and none out of the description', () => {
  let references = 0
  for (const [at, object] of walk(description, '#')) {
    if (typeof object.$ref !== 'string') continue
    references++
    expect(object.$ref, at).toMatch(/^#\/components\//)
    expect(resolve(object.$ref), `${at} → ${object.$ref}`).toBeTypeOf('object')
  }
  expect(references).toBeGreaterThan(100)
})

test('every route of the contract is one operation with an id of its own', () => {
  const ids = operations.map(({ operation }) => operation.operationId).sort()
  expect(ids).toEqual(
    Object.values(routes)
      .map(({ id }) => id)
      .sort(),
  )
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(operations)(
  '$method $path names the parameters of its path, and its answers',
  ({ path, method, operation }) => {
    const inPath = operation.parameters.filter((parameter) => parameter.in === 'path')
    expect(inPath.map(({ name }) => `{${name}}`).sort()).toEqual(path.match(/\{\w+\}/g)?.sort() ?? [])
    expect(inPath.every(({ required }) => required === true)).toBe(true)
    const statuses = Object.keys(operation.responses)
    expect(statuses.some((status) => status.startsWith('2'))).toBe(true)
    for (const status of statuses) expect(Number(status)).toBeGreaterThanOrEqual(200)
    expect(['get', 'post', 'put', 'delete']).toContain(method)
    expect(operation.summary).not.toBe('')
  },
)

test('schemas use only words of JSON Schema 2020-12', () => {
  const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']
  const { components } = description as unknown as { components: { schemas: Json } }
  for (const [at, schema] of walk(components.schemas, '#')) {
    if (typeof schema.type === 'string') expect(types, at).toContain(schema.type)
    expect(schema, at).not.toHaveProperty('nullable')
    expect(schema, at).not.toHaveProperty('$schema')
  }
})
