import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { createGunzip } from 'node:zlib'
import { commitmentsRegister, type Ledger, LedgerRefusal } from '@gangmu/ledger'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { home, serverOver, startApi, type TestApi } from './support/start-api.ts'

const ROWS = 100_000
const [sample] = commitmentsRegister.samples
const addresses = Array.from({ length: ROWS }, (_, index) => `990102-2026-${String(index + 1).padStart(6, '0')}`)
/** What is written of a row beside the same words in all: its address, once. */
const countRows = (text: string) => text.match(/990102-2026-\d{6}/g)?.length ?? 0

let api: TestApi
let server: Awaited<ReturnType<typeof serverOver>>
let batches = 0
/** Batch that cannot be read; none where it is 0. */
let broken = 0

/** A ledger like any other, but with so many commitments that nobody wants them in memory. */
function withManyCommitments(ledger: Ledger): Ledger {
  const view = async (asked: { readonly name: string }, place: string, input: unknown): Promise<unknown> => {
    if (asked.name === 'list-commitment-addresses') return addresses
    if (asked.name !== 'list-commitments-at') return ledger.view(asked as never, place, input as never)
    batches++
    if (batches === broken) throw new LedgerRefusal('database-unreachable', { reason: 'taken away by the test' })
    return (input as { addresses: string[] }).addresses.map((address) => ({ ...sample, address }))
  }
  return { ...ledger, view: view as Ledger['view'] }
}

beforeAll(async () => {
  api = await startApi()
  server = await serverOver(withManyCommitments(api.ledger))
  await server.listen({ port: 0, host: '127.0.0.1' })
})
beforeEach(() => {
  batches = 0
  broken = 0
})
afterAll(async () => {
  await server.close()
  await api.close()
})

/** Asks over a real connection; nothing is read before the test reads. */
function ask(format: string, encoding: string): Promise<IncomingMessage> {
  const { port } = server.server.address() as AddressInfo
  const path = `/api/v1/places/${home}/exports/commitments/${format}`
  const headers = { cookie: api.office.cookie, 'accept-encoding': encoding }
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers, agent: false }, resolve).on('error', reject)
  })
}

/** Waits until no batch has been read for a while. */
async function untilStill(): Promise<number> {
  for (let before = -1; before !== batches; ) {
    before = batches
    await wait(300)
  }
  return batches
}

test.each(['identity', 'gzip'])(
  '100,000 rows come in pieces, whole, sent as %s',
  async (encoding) => {
    const answer = await ask('json', encoding)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers).toMatchObject({ 'transfer-encoding': 'chunked' })
    expect(answer.headers).not.toHaveProperty('content-length')
    let text = ''
    let batchesAtFirst = 0
    for await (const piece of encoding === 'gzip' ? answer.pipe(createGunzip()) : answer) {
      batchesAtFirst ||= batches
      text += piece
    }
    expect(batchesAtFirst).toBeLessThan(ROWS / 500 / 2)
    expect(JSON.parse(text).rows).toHaveLength(ROWS)
  },
  60_000,
)

test('a client that stops reading stops the work, and it goes on when the client does', async () => {
  const answer = await ask('csv', 'identity')
  const ahead = await untilStill()
  expect(ahead).toBeLessThan(ROWS / 500 / 2)
  let rows = 0
  let rest = ''
  for await (const piece of answer) {
    const lines = (rest + piece).split('\r\n')
    rest = lines.pop() ?? ''
    rows += lines.reduce((sum, line) => sum + countRows(line), 0)
  }
  expect(rows).toBe(ROWS)
  expect(batches).toBe(ROWS / 500)
}, 60_000)

test.each(['identity', 'gzip'])('a client that goes away ends the work, sent as %s', async (encoding) => {
  const answer = await ask('csv', encoding)
  answer.once('error', () => undefined)
  answer.destroy()
  expect(await untilStill()).toBeLessThan(ROWS / 500)
})

test.each(['identity', 'gzip'])(
  'what fails half-way breaks the connection instead of ending it, sent as %s',
  async (encoding) => {
    for (const format of ['csv', 'json', 'xlsx']) {
      batches = 0
      broken = 8
      const answer = await ask(format, encoding)
      expect(answer.statusCode).toBe(200)
      let fault: unknown = null
      try {
        for await (const _piece of answer);
      } catch (error) {
        fault = error
      }
      expect([format, fault]).toEqual([format, expect.objectContaining({ code: 'ECONNRESET' })])
      expect(answer.complete).toBe(false)
    }
  },
)

test('what fails before the first piece is told as a problem', async () => {
  broken = 1
  const answer = await ask('csv', 'identity')
  let text = ''
  for await (const piece of answer) text += piece
  expect(answer.statusCode).toBe(503)
  expect(JSON.parse(text)).toMatchObject({ code: 'unavailable' })
})
