import type { AddressInfo } from 'node:net'
import type { Ledger } from '@gangmu/ledger'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importDocument } from '../src/jobs/import-document.ts'
import { makeReadPool } from '../src/jobs/read-pool.ts'
import { openTestLedger } from './support/open-test-ledger.ts'
import { workReport } from './support/sample-text.ts'
import { home, prepare, serverOver } from './support/start-api.ts'

let ledger: Ledger
let drop: () => Promise<void>
let server: FastifyInstance
beforeAll(async () => {
  ;({ ledger, drop } = await openTestLedger())
  await prepare(ledger)
  server = await serverOver(ledger, {})
  await server.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await server.close()
  await ledger.close()
  await drop()
})

const bytesOf = (text: string) => new TextEncoder().encode(text)
/** The longest text that is taken for a report; reading it takes many times as long as answering a request. */
const long = () =>
  `${workReport(2043)}${'（一）夯实产业基础。新建云岭路、听泉路等6条城市道路，增长6.1%。\n'.repeat(3000)}`

test('while a long text is read, somebody else is answered, also by the database', async () => {
  const { port } = server.server.address() as AddressInfo
  const order: string[] = []
  let asked: Promise<unknown> = Promise.resolve()
  const outcome = await importDocument({
    ledger,
    homePlace: home,
    request: {
      fileName: 'long.txt',
      place: home,
      placeChoice: 'given',
      document: null,
      officePlaces: 'all',
      mayOpenPlaces: false,
    },
    bytes: bytesOf(long()),
    actor: 'system',
    idempotencyKey: 'reading-thread-long',
    onStage(stage) {
      order.push(stage)
      if (stage !== 'reading') return
      asked = fetch(`http://127.0.0.1:${port}/readyz`).then(({ status }) => order.push(`answered ${status}`))
    },
  })
  await asked
  expect(outcome).toMatchObject({ ok: true })
  expect(order).toEqual(['opening', 'reading', 'answered 200', 'storing'])
})

const readOne = (bounds: Parameters<typeof makeReadPool>[0]) =>
  makeReadPool(bounds).read({ fileName: 'long.txt', bytes: bytesOf(long()), chars: 300_000 })

test('a text that takes too long is refused in words, and the next one is read', async () => {
  const outcome = await readOne({ seconds: 0.2 })
  expect(outcome).toEqual({
    ok: false,
    problem: { code: 'unreadable-file', params: { intake: 'too-slow', seconds: 0.2 } },
  })
  expect(await readOne({})).toMatchObject({ ok: true })
})

test('a thread that takes too much memory ends alone, and the file is refused in words', async () => {
  const outcome = await readOne({ megabytes: 24 })
  const params = { intake: 'too-much-memory', limit: 24 * 1024 * 1024 }
  expect(outcome).toEqual({ ok: false, problem: { code: 'unreadable-file', params } })
})

test('more files than may wait are refused at once, and those that wait are read in their order', async () => {
  const pool = makeReadPool({ threads: 1, waiting: 2 })
  const done: number[] = []
  const read = async (number: number) => {
    // As a file comes from the disk: a piece of memory that others use too, and that stays theirs.
    const bytes = Buffer.from(workReport(2050 + number))
    const outcome = await pool.read({ fileName: `${number}.txt`, bytes, chars: 300_000 })
    if (outcome.ok && bytes.length > 0) done.push(number)
  }
  const waiting = [read(1), read(2), read(3)]
  await expect(read(4)).rejects.toMatchObject({ code: 'too-busy' })
  await Promise.all(waiting)
  expect(done).toEqual([1, 2, 3])
})
