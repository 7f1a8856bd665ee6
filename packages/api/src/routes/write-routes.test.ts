import { routes } from '@gangmu/contract'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { withoutKey } from './without-key.ts'

const contracts = Object.values(routes)
const writes = contracts.filter(({ write }) => write)

/** Writes that name no version, each with why nothing can be overwritten unseen by it. */
const withoutVersion: Readonly<Record<string, string>> = {
  // What they make was not there before.
  'add-evidence': 'creates a piece; the same file of a unit is the one that is there',
  'appoint-security-administrator': 'creates a right, only where there is none',
  'create-account': 'creates',
  'create-first-administrator': 'creates, once, by a one-time link',
  'draft-breakdown': 'creates the year’s breakdown; a second one is refused',
  'grant-post-role': 'creates a right; twice is once',
  'grant-role': 'creates a right; twice is once',
  'hold-post': 'creates a holding',
  'import-document': 'creates a document; the same file twice is refused',
  'import-text-version': 'adds a version with a number of its own; the earlier ones stay',
  'make-account-link': 'creates a link; the earlier ones stop working',
  'open-place': 'creates a place',
  'record-values': 'adds values; one that differs is a revision beside the one before',
  'request-extension': 'creates a request; a second one beside an open one is refused',
  'return-statistics': 'adds values; one that differs is a revision beside the one before',
  'withdraw-value': 'names the value that was seen; once another has taken its place it is refused',
  'verify-item': 'creates a verification; earlier ones stay',
  // What they take away is named whole, and is gone after one or two of them alike.
  'close-account-sessions': 'ends what is named',
  'close-own-sessions': 'ends what is named',
  'revoke-post-role': 'takes away exactly what is named',
  'revoke-role': 'takes away exactly what is named',
  'sign-out': 'ends the own session',
  'tie-series': 'names the series that was seen, which is held against the one that is there',
  'unlock-account': 'ends a pause; twice is once',
  // Of the own account, each behind the password or a code of the moment.
  'change-password': 'needs the password in force',
  'confirm-second-factor': 'needs a code of the secret in force',
  'remove-second-factor': 'needs a code of the secret in force',
  'start-second-factor': 'needs the password in force; begins a secret anew until it is confirmed',
  'use-account-link': 'needs a link that works once',
  // Versions stand in every line of the file that is sent, and are held against it there.
  'return-breakdown': 'each row of the workbook has its version',
  'return-month-sheet': 'each row of the workbook has its version',
  'return-findings': 'each row of the workbook has its version',
  'return-units': 'each row of the workbook has its version',
}

/** Names of properties anywhere in a schema. */
function namesIn(schema: unknown, names = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return names
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') for (const name of Object.keys(value as object)) names.add(name)
    namesIn(value, names)
  }
  return names
}

const inputOf = (schema: z.ZodType | undefined) =>
  schema === undefined ? null : z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })

const isVersioned = ({ body, query, form }: (typeof contracts)[number]): boolean =>
  [body, query, form].some((schema) => namesIn(inputOf(schema)).has('expectedVersion'))

test.each(writes.filter(({ id }) => !withoutKey.includes(id)).map((contract) => [contract.id, contract] as const))(
  '%s takes the version that its writer saw, or says why none is needed',
  (id, contract) => {
    const reason = withoutVersion[id]
    expect(isVersioned(contract) !== (reason !== undefined), id).toBe(true)
    if (reason === undefined) expect(contract.problems).toContain('version-conflict')
  },
)

test('no reason stands for a route that is gone', () => {
  const ids = new Set(writes.map(({ id }) => id))
  expect(Object.keys(withoutVersion).filter((id) => !ids.has(id))).toEqual([])
})

/** Query parameters that are words of the person’s own; every other one is one of a list, a number, or of a fixed shape. */
const ownWords: ReadonlySet<string> = new Set([
  'q',
  'issuer',
  'mark',
  'addressees',
  'signer',
  'copies',
  'occasion',
  'speaker',
  'handlingUnit',
])

interface Shape {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly format?: string
  readonly maxLength?: number
  readonly anyOf?: readonly Shape[]
}

function isBound(shape: Shape): boolean {
  if (shape.anyOf) return shape.anyOf.every(isBound)
  if (shape.type !== 'string') return true
  return (
    shape.enum !== undefined || shape.const !== undefined || shape.pattern !== undefined || shape.format !== undefined
  )
}

test.each(contracts.filter(({ query }) => query !== undefined).map((contract) => [contract.id, contract] as const))(
  '%s sorts and filters by names from a list',
  (_id, { query }) => {
    const { properties = {} } = inputOf(query) as { properties?: Record<string, Shape> }
    if ('sort' in properties) expect(properties.sort?.enum, 'sort').toBeDefined()
    for (const [name, shape] of Object.entries(properties)) {
      if (ownWords.has(name)) expect(shape.maxLength, `${name} is of bounded length`).toBeDefined()
      else expect(isBound(shape) || shape.maxLength !== undefined, name).toBe(true)
    }
  },
)
