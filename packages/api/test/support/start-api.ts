import { programVersion } from '@gangmu/contract'
import { createSetupToken, grantRole, type Ledger, openPlace } from '@gangmu/ledger'
import type { FastifyInstance } from 'fastify'
import { hashToken } from '../../src/access/tokens.ts'
import { createServer, type ServerOptions } from '../../src/server/create-server.ts'
import { makeLogger } from '../../src/server/make-logger.ts'
import { type Client, makeClient } from './client.ts'
import { openTestLedger } from './open-test-ledger.ts'

/** Home place of every test: the invented Yunxiu District. */
export const home = '990102'
/** A second invented place, where the administrator may only read. */
export const readOnly = '990103'
/** A third one, where the administrator has no role at all. */
export const foreign = '990104'

const setupToken = 'a-one-time-token-for-tests-only-0123456789'

/** A server over a fresh ledger, with one administrator signed in. */
export interface TestApi {
  readonly ledger: Ledger
  readonly server: FastifyInstance
  /** Signed in as the first administrator. */
  readonly office: Client
  /** Nobody. */
  readonly visitor: Client
  /** Account id of the administrator. */
  readonly account: string
  close(): Promise<void>
}

const system = (place: string, step: string) => ({ place, actor: 'system', idempotencyKey: `test-${place}-${step}` })

const names = { [home]: '云岫区', [readOnly]: '听泉区', [foreign]: '望岚县' }

async function open(ledger: Ledger, code: keyof typeof names): Promise<void> {
  await ledger.command(openPlace, system(code, 'open'), { code, name: names[code] ?? code, parent: '990100' })
}

/** Opens the home place and makes the one-time link. */
export async function prepare(ledger: Ledger): Promise<void> {
  await open(ledger, home)
  await ledger.command(createSetupToken, system(home, 'setup'), {
    tokenHash: hashToken(setupToken),
    expiresAt: new Date(Date.now() + 60_000).toISOString(),
  })
}

/** A server over a ledger that others use too; every answer is held against its contract. */
export function serverOver(ledger: Ledger, options: Partial<ServerOptions> = {}): Promise<FastifyInstance> {
  const logger = makeLogger('silent')
  return createServer({ ledger, homePlace: home, programVersion, logger, pollMs: 200, checkAnswers: true, ...options })
}

/** Starts a server over a ledger of its own, where nobody has used the one-time link yet. */
export async function startServer(options: Partial<ServerOptions> = {}): Promise<Omit<TestApi, 'office' | 'account'>> {
  const { ledger, drop } = await openTestLedger()
  await prepare(ledger)
  const server = await serverOver(ledger, options)
  return {
    ledger,
    server,
    visitor: makeClient(server),
    async close() {
      await server.close()
      await ledger.close()
      await drop()
    },
  }
}

/** Uses the one-time link. */
export function setUp(client: Client, name = '督查室管理员') {
  return client.send('POST', '/api/v1/setup', {
    token: setupToken,
    name,
    password: '一句很长的口令 2026',
    mayWork: true,
  })
}

/** Starts a server with its administrator: office and system administrator at home, staff in the read-only place. */
export async function startApi(options: Partial<ServerOptions> = {}): Promise<TestApi> {
  const started = await startServer(options)
  const office = makeClient(started.server)
  const answer = await setUp(office)
  if (answer.statusCode !== 201) throw new Error(`Cannot set up: ${answer.body}`)
  const account = answer.json().account.id as string
  await open(started.ledger, readOnly)
  await open(started.ledger, foreign)
  await started.ledger.command(grantRole, system(readOnly, 'staff'), { account, role: 'staff' })
  return { ...started, office, account }
}
