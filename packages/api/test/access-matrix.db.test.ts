import { type Role, type RouteContract, roles, routes } from '@gangmu/contract'
import { disableAccount, type LedgerRole, listRights, storeUnits } from '@gangmu/ledger'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importDocument } from '../src/jobs/import-document.ts'
import { type Client, makeClient } from './support/client.ts'
import { addPerson, addUnits, type Person, signInAs } from './support/people.ts'
import { foreign, home, startApi, type TestApi } from './support/start-api.ts'

const contracts = Object.values(routes) as RouteContract[]
const inPlaces = contracts.filter(({ access }) => Array.isArray(access))
const behindSession = contracts.filter(({ access }) => access !== 'public' && access !== 'setup')

/** Words that stand in one place each, and must be read by nobody who does not reach it. */
const canaries = {
  otherPlace: ['金丝雀他区单位', '金丝雀他区人员', '金丝雀他区报告'],
  otherUnit: ['金丝雀卫健人员'],
  draft: ['金丝雀草案'],
}

/** How somebody comes to be what they are here: by a post of the transport bureau, or by grant. */
const comesBy: Readonly<Record<Role, Omit<Person, 'name'>>> = {
  'system-administrator': { role: 'system-administrator' },
  'security-administrator': { role: 'security-administrator' },
  'audit-administrator': { role: 'audit-administrator' },
  office: { role: 'office' },
  leader: { post: 'government.leader' },
  'unit-head': { post: 'transport.unit-head' },
  liaison: { post: 'transport.liaison' },
  deputy: { role: 'deputy' },
  staff: { post: 'transport.staff' },
}
const reachesAll: readonly Role[] = ['office', 'leader']
/** A system administrator gets past the door of these and is then told that rights are the security administrator's to give. */
const givesRights = ['grant-post-role', 'revoke-post-role', 'revoke-role']

let api: TestApi
let draft = ''
const people = new Map<Role, Client>()
let disabled: Client

/** A report in review, as an import leaves it. */
async function importDraft(place: string, title: string): Promise<string> {
  const text = `${title}工作报告\n一、2026年工作安排\n新建学校3所。`
  const outcome = await importDocument({
    ledger: api.ledger,
    homePlace: home,
    request: {
      fileName: `${title}.txt`,
      place,
      placeChoice: 'given',
      document: null,
      officePlaces: 'all',
      mayOpenPlaces: false,
    },
    bytes: new TextEncoder().encode(text),
    actor: 'system',
    idempotencyKey: `matrix-import-${place}`,
  })
  if (!outcome.ok) throw new Error(`Cannot import: ${JSON.stringify(outcome.problem)}`)
  return outcome.document
}

beforeAll(async () => {
  api = await startApi({ limits: { requestsPerMinute: 1_000_000, requests: {} } })
  await addUnits(api)
  await addUnits(api, foreign)
  const odd = { id: 'odd', name: canaries.otherPlace[0] as string, kind: 'other' as const, position: 9 }
  const context = { place: foreign, actor: 'system', idempotencyKey: 'matrix-odd-unit' }
  await api.ledger.command(storeUnits, context, { units: [odd] })
  await addPerson(api, { name: canaries.otherPlace[1] as string, place: foreign, post: 'health.liaison' })
  await addPerson(api, { name: canaries.otherUnit[0] as string, post: 'health.liaison' })
  for (const place of [home, foreign]) await addPerson(api, { name: `经办${place}`, place, role: 'office' })
  draft = await importDraft(home, canaries.draft[0] as string)
  await importDraft(foreign, canaries.otherPlace[2] as string)
  for (const role of roles) {
    await addPerson(api, { name: `人员 ${role}`, ...comesBy[role] })
    people.set(role, await signInAs(api, `人员 ${role}`))
  }
  const account = await addPerson(api, { name: '停用人员', role: 'office' })
  disabled = await signInAs(api, '停用人员')
  const off = { place: home, actor: 'system', idempotencyKey: 'matrix-disable' }
  await api.ledger.command(disableAccount, off, { account, expectedVersion: 1 })
}, 120_000)
afterAll(() => api.close())

interface Names {
  readonly place: string
  readonly unit?: string
  readonly document?: string
}

/** An address of the route; what is not named does not exist, so that no write changes anything. */
function addressOf({ path }: RouteContract, { place, unit = 'nothing', document = 'nothing' }: Names): string {
  const values: Record<string, string> = { place, unit, document, format: 'csv', role: 'office', year: '2026' }
  const parts = path.split('/').map((part) => (part.startsWith(':') ? (values[part.slice(1)] ?? 'nothing') : part))
  return parts.join('/')
}

let cells = 0
let read = 0

async function ask(client: Client, route: RouteContract, names: Names) {
  cells += 1
  const address = addressOf(route, names)
  const answer = route.method === 'GET' ? await client.get(address) : await client.send(route.method, address, {})
  read += answer.body.length
  expect(answer.statusCode, `${route.id} ${address}`).toBeLessThan(500)
  return answer
}

/** An answer without what differs between two requests for the same thing: nothing but the request's own number may. */
const shapeOf = (answer: Awaited<ReturnType<typeof ask>>) => [answer.statusCode, answer.body]

const clientOf = (role: Role): Client => {
  const client = people.get(role)
  if (client === undefined) throw new Error(`Cannot ask as ${role}: nobody is`)
  return client
}

test('who may call without a session is named here', () => {
  const open = contracts.filter(({ access }) => access === 'public' || access === 'setup').map(({ id }) => id)
  expect(open.sort()).toEqual([
    'create-first-administrator',
    'finish-provider-sign-in',
    'get-health',
    'get-openapi',
    'get-readiness',
    'get-session',
    'read-account-link',
    'sign-in',
    'start-provider-sign-in',
    'use-account-link',
  ])
})

test.each(behindSession)('$id: nobody is let in who is not signed in, or whose account is disabled', async (route) => {
  for (const client of [makeClient(api.server), disabled]) {
    const answer = await ask(client, route, { place: home, unit: 'transport', document: draft })
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'signed-out'])
  }
})

describe.each(roles)('%s', (role) => {
  test('is let in where a route names the role, and nowhere else', async () => {
    for (const route of inPlaces) {
      const answer = await ask(clientOf(role), route, { place: home, unit: 'transport' })
      const named = (route.access as readonly Role[]).includes(role)
      const told = role === 'system-administrator' && givesRights.includes(route.id)
      const code = answer.statusCode === 403 ? answer.json().code : null
      expect(code, route.id).toBe(named && !told ? null : 'not-allowed')
      expect(answer.statusCode, route.id).not.toBe(401)
    }
  })

  test('finds another place as absent as one that does not exist', async () => {
    for (const route of inPlaces) {
      const there = await ask(clientOf(role), route, { place: foreign, unit: 'transport', document: draft })
      const nowhere = await ask(clientOf(role), route, { place: '999999', unit: 'transport', document: draft })
      expect(there.statusCode, route.id).toBe(404)
      expect(shapeOf(there), route.id).toEqual(shapeOf(nowhere))
    }
  })

  test('finds another unit, and a draft that is not theirs to see, as absent as one that does not exist', async () => {
    for (const route of inPlaces) {
      const named = (route.access as readonly Role[]).includes(role)
      const whole = reachesAll.includes(role) || !comesBy[role].post
      if (!named || (whole && role !== 'deputy')) continue
      const client = clientOf(role)
      if (route.path.includes('/:unit')) {
        const other = await ask(client, route, { place: home, unit: 'health' })
        const absent = await ask(client, route, { place: home, unit: 'nothing' })
        expect(other.statusCode, route.id).toBe(404)
        expect(shapeOf(other), route.id).toEqual(shapeOf(absent))
      }
      if (route.path.includes('/:document')) {
        const hidden = await ask(client, route, { place: home, document: draft })
        const absent = await ask(client, route, { place: home })
        expect(hidden.statusCode, route.id).toBe(404)
        expect(shapeOf(hidden), route.id).toEqual(shapeOf(absent))
      }
    }
  })

  test('reads no word that stands where they do not reach, in any answer, count, export or error', async () => {
    const mine = [...canaries.otherPlace]
    if (!reachesAll.includes(role)) mine.push(...canaries.draft)
    if (['unit-head', 'liaison', 'staff', 'deputy'].includes(role)) mine.push(...canaries.otherUnit)
    // Accounts are the installation's: those who keep them there see every name.
    const keepsAccounts = ['system-administrator', 'security-administrator'].includes(role)
    // The audit administrator reads the whole record of the place, drafts and all.
    const readsRecord = role === 'audit-administrator'
    for (const route of behindSession.filter(({ method }) => method === 'GET')) {
      for (const unit of ['transport', 'health']) {
        for (const document of ['nothing', draft]) {
          const { body } = await ask(clientOf(role), route, { place: home, unit, document })
          for (const word of mine) {
            if (keepsAccounts && route.id === 'list-accounts' && word === canaries.otherPlace[1]) continue
            if (readsRecord && word === canaries.draft[0]) continue
            expect(body.includes(word), `${route.id} tells ${role} ${word}`).toBe(false)
          }
        }
      }
    }
  })
})

test('the words are there to be found: whoever reaches them reads them', async () => {
  const documents = await clientOf('office').get(`/api/v1/places/${home}/documents`)
  expect(documents.body).toContain(canaries.draft[0])
  expect((await clientOf('office').get(`/api/v1/places/${home}/rights`)).body).toContain(canaries.otherUnit[0])
  const neighbour = await signInAs(api, `经办${foreign}`)
  expect((await neighbour.get(`/api/v1/places/${foreign}/units`)).body).toContain(canaries.otherPlace[0])
  expect((await neighbour.get(`/api/v1/places/${foreign}/rights`)).body).toContain(canaries.otherPlace[1])
  expect((await neighbour.get(`/api/v1/places/${foreign}/documents`)).body).toContain(canaries.otherPlace[2])
})

test('nothing was changed by all that asking', async () => {
  const { grants, postRoles } = await api.ledger.view(listRights, home, undefined)
  expect(postRoles).toEqual([])
  const count = (role: LedgerRole) => grants.filter((grant) => grant.role === role).length
  expect([count('office'), count('deputy'), count('audit-administrator')]).toEqual([4, 1, 1])
})

test('the matrix has a size worth telling', () => {
  console.info(
    `access matrix: ${inPlaces.length} routes × ${roles.length} roles, ${cells} requests, ${read} characters`,
  )
  expect(cells).toBeGreaterThan(inPlaces.length * roles.length * 3)
})
