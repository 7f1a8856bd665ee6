import {
  type Access,
  namedSchemas,
  type ProblemCode,
  type RouteContract,
  renderProblem,
  routes,
} from '@gangmu/contract'
import { z } from 'zod'
import { withoutKey } from '../routes/without-key.ts'

type Json = { [key: string]: unknown }

/** `list-documents` → `ListDocuments`. */
function typeName(id: string): string {
  return id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
}

/** `/places/:place` → `/places/{place}`. */
function templatePath(path: string): string {
  return path
    .split('/')
    .map((part) => (part.startsWith(':') ? `{${part.slice(1)}}` : part))
    .join('/')
}

/** Schemas of one direction under their component names; a request's defaults are optional, an answer's are not. */
function writeSchemas(entries: ReadonlyMap<string, z.ZodType>, io: 'input' | 'output'): Json {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of entries) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, {
    io,
    uri: (id) => `#/components/schemas/${id}`,
    unrepresentable: 'any',
  })
  const written: Json = {}
  for (const [id, schema] of Object.entries(schemas)) {
    const { $schema: _dialect, $id: _id, ...rest } = schema as Json
    written[id] = rest
  }
  return written
}

function listSchemas(contracts: readonly RouteContract[]) {
  const requests = new Map<string, z.ZodType>()
  const answers = new Map<string, z.ZodType>(Object.entries(namedSchemas))
  const named = new Set(answers.values())
  for (const contract of contracts) {
    if (contract.body !== undefined) requests.set(`${typeName(contract.id)}Body`, contract.body)
    if (contract.produces !== 'file' && !named.has(contract.response)) {
      answers.set(`${typeName(contract.id)}Answer`, contract.response)
    }
  }
  return { requests, answers }
}

function nameOf(schema: z.ZodType, names: ReadonlyMap<string, z.ZodType>): string {
  for (const [name, candidate] of names) if (candidate === schema) return name
  throw new Error('Cannot describe a schema that has no name')
}

function writeParameters(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (schema === undefined) return []
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' })
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }))
}

const keyParameter = { $ref: '#/components/parameters/IdempotencyKey' }
const csrfParameter = { $ref: '#/components/parameters/CsrfToken' }
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

function writeRequestBody(contract: RouteContract): Json {
  if (contract.body === undefined) return {}
  const content: Json = { 'application/json': { schema: reference(`${typeName(contract.id)}Body`) } }
  if (contract.consumes === 'multipart' && contract.form !== undefined) {
    const { $schema: _dialect, properties, ...form } = z.toJSONSchema(contract.form, { io: 'input' })
    const file = { type: 'string', contentMediaType: 'application/octet-stream' }
    content['multipart/form-data'] = { schema: { ...form, properties: { ...properties, file }, required: ['file'] } }
  }
  return { requestBody: { required: true, content } }
}

/** Every problem a route may answer with, those of its access and of every route included, grouped by status. */
function writeProblems(contract: RouteContract): Json {
  const codes = new Set<ProblemCode>([...contract.problems, 'too-many-requests', 'internal-error'])
  if (contract.access !== 'public' && contract.access !== 'setup') codes.add('signed-out')
  if (Array.isArray(contract.access)) for (const code of ['not-allowed', 'not-found'] as const) codes.add(code)
  if (contract.write) codes.add('csrf-refused').add('invalid-request')
  if (contract.write && !withoutKey.includes(contract.id)) {
    codes.add('idempotency-key-missing').add('idempotency-in-flight').add('idempotency-mismatch')
  }
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of codes) {
    const { status } = renderProblem(code, {}, 'en')
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const answers: Json = {}
  for (const [status, group] of [...byStatus].sort(([left], [right]) => left - right)) {
    answers[status] = {
      description: group.map((code) => `${code}: ${renderProblem(code, {}, 'en').title}`).join('; '),
      content: { 'application/problem+json': { schema: reference('Problem') } },
    }
  }
  return answers
}

function describeAccess(access: Access): string {
  if (typeof access === 'string') return access
  return `one of these roles in the place: ${access.join(', ')}`
}

function writeOperation(contract: RouteContract, answers: ReadonlyMap<string, z.ZodType>): Json {
  const signedIn = contract.access !== 'public' && contract.access !== 'setup'
  const content =
    contract.produces === 'file'
      ? { 'application/octet-stream': { schema: {} } }
      : { 'application/json': { schema: reference(nameOf(contract.response, answers)) } }
  return {
    operationId: contract.id,
    summary: contract.summary,
    description: `Access: ${describeAccess(contract.access)}.`,
    parameters: [
      ...writeParameters(contract.params, 'path'),
      ...writeParameters(contract.query, 'query'),
      ...(contract.write && !withoutKey.includes(contract.id) ? [keyParameter] : []),
      ...(contract.write && signedIn ? [csrfParameter] : []),
    ],
    ...writeRequestBody(contract),
    responses: { [contract.status]: { description: 'Done', content }, ...writeProblems(contract) },
    security: signedIn ? [{ session: [] }] : [],
  }
}

/**
 * The OpenAPI 3.1 description of everything in the contract, generated and never written by hand.
 * Schemas are JSON Schema 2020-12, the dialect OpenAPI 3.1 uses.
 * @example writeOpenapi('0.1.0').openapi // '3.1.1'
 */
export function writeOpenapi(programVersion: string): { openapi: string; paths: Record<string, unknown> } & Json {
  const contracts = Object.values(routes) as readonly RouteContract[]
  const { requests, answers } = listSchemas(contracts)
  const paths: Record<string, Json> = {}
  for (const contract of contracts) {
    const path = templatePath(contract.path)
    const item = paths[path] ?? {}
    item[contract.method.toLowerCase()] = writeOperation(contract, answers)
    paths[path] = item
  }
  const header = (name: string, description: string) => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: { type: 'string' },
  })
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Gangmu (纲目)',
      version: programVersion,
      description: 'A government work report read, kept as a ledger, and answered for, sentence by sentence.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { ...writeSchemas(requests, 'input'), ...writeSchemas(answers, 'output') },
      parameters: {
        IdempotencyKey: header(
          'idempotency-key',
          'A unique value for this write, sent again unchanged when it is retried.',
        ),
        CsrfToken: header('x-csrf-token', "The session's token, as the session route answers it."),
      },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'gangmu_session',
          description: 'Behind https its name is __Host-gangmu_session.',
        },
      },
    },
  }
}
