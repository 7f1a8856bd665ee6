import { createAccount, grantRole as grant, holdPost, storeUnits, useAccountLink } from '@gangmu/ledger'
import { inviteAccount } from '../../src/access/invite-account.ts'
import { hashPassword } from '../../src/access/passwords.ts'
import { hashToken } from '../../src/access/tokens.ts'
import type { ApiContext } from '../../src/server/api-context.ts'
import { type Client, makeClient } from './client.ts'
import { home, type TestApi } from './start-api.ts'

/** The password of everybody made here. */
export const password = '竹影婆娑映小窗 2026'

let count = 0
const system = (place: string) => ({ place, actor: 'system', idempotencyKey: `people-key-${++count}` })
let hash: Promise<string> | null = null

type Granted = 'system-administrator' | 'security-administrator' | 'audit-administrator' | 'office' | 'deputy' | 'staff'

/** What a new person is: granted roles for a place, or the holder of a post. */
export interface Person {
  readonly name: string
  readonly place?: string
  readonly role?: Granted
  readonly post?: string
}

/** Makes an account with the usual password, and what it may do. @returns its id */
export async function addPerson(
  api: Pick<TestApi, 'ledger'>,
  { name, place = home, role, post }: Person,
): Promise<string> {
  const { ledger } = api
  const { account } = await ledger.command(createAccount, system(home), { name })
  const context = { ledger, homePlace: home } as ApiContext
  const { token } = await inviteAccount(context, system(home), account, false)
  hash ??= hashPassword(password)
  await ledger.command(useAccountLink, system(home), { tokenHash: hashToken(token), passwordHash: await hash })
  if (role !== undefined) await ledger.command(grant, system(place), { account, role })
  if (post !== undefined) {
    await ledger.command(holdPost, system(place), { post, account, from: '2026-01-01', until: null })
  }
  return account
}

/** Signs somebody in with the usual password. */
export async function signInAs(api: Pick<TestApi, 'server'>, name: string, code?: string): Promise<Client> {
  const client = makeClient(api.server)
  const body = { name, password, ...(code === undefined ? {} : { code }) }
  const answer = await client.send('POST', '/api/v1/session', body)
  if (answer.statusCode !== 201) throw new Error(`Cannot sign ${name} in: ${answer.body}`)
  return client
}

const kinds = ['unit-head', 'liaison', 'office', 'staff'] as const

/** A directory of invented units: `government` with its leader, `transport` with `roads` below it, and `health`, with posts of every kind. */
export async function addUnits(api: Pick<TestApi, 'ledger'>, place: string = home): Promise<void> {
  const postsOf = (unit: string) =>
    kinds.map((kind, position) => ({ id: `${unit}.${kind}`, title: `${unit} ${kind}`, kind, position }))
  const unit = (id: string, name: string, parent: string) => ({
    id,
    name,
    kind: 'department' as const,
    parent,
    position: 0,
    posts: postsOf(id),
  })
  const leader = { id: 'government.leader', title: '副区长', kind: 'leader-in-charge' as const, position: 0 }
  await api.ledger.command(storeUnits, system(place), {
    units: [
      { id: 'government', name: '区政府', kind: 'government', position: 0, posts: [leader] },
      unit('transport', '区交通局', 'government'),
      unit('roads', '区公路中心', 'transport'),
      unit('health', '区卫健局', 'government'),
    ],
  })
}
