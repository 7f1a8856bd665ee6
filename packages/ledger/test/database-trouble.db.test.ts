import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { enqueueJob } from '../src/commands/enqueue-job.ts'
import { openPlace } from '../src/commands/open-place.ts'
import { type Ledger, openLedger } from '../src/ledger.ts'
import { verifyLedger } from '../src/verify-ledger.ts'
import { getJob } from '../src/views/get-job.ts'
import { listAuditEntries } from '../src/views/list-audit-entries.ts'
import type { View } from '../src/views/view.ts'
import { type DatabaseProxy, openProxy } from './support/open-proxy.ts'
import { createDatabase, testDatabase } from './support/open-test-ledger.ts'
import { contextOf } from './support/prepare-place.ts'

const reason = 'skipped: an embedded database has no network before it'
const onServer = testDatabase === 'postgres'
const place = '990102'
let proxy: DatabaseProxy
let ledger: Ledger
let drop: () => Promise<void>

beforeEach(async () => {
  if (!onServer) return
  const database = await createDatabase()
  drop = database.drop
  proxy = await openProxy(database.url)
  ledger = await openLedger({ databaseUrl: proxy.url, patienceMs: 2000 })
  await ledger.command(openPlace, contextOf(place), { code: place, name: '云岫区' })
})
afterEach(async () => {
  if (!onServer) return
  await ledger.close()
  await proxy.close()
  await drop()
})

const write = (key: string) =>
  ledger.command(enqueueJob, contextOf(place, key), { kind: 'import', input: { key }, payload: new Uint8Array(2000) })

/** Everything acknowledged is there, each once, and the record holds. */
async function expectWhole(ids: readonly string[]): Promise<void> {
  for (const job of ids) expect(await ledger.view(getJob, place, { job })).toMatchObject({ state: 'waiting' })
  const { entries } = await ledger.view(listAuditEntries, place, { limit: 10_000 })
  const recorded = entries.filter(({ action }) => action === 'job-enqueued').map(({ what }) => what.slice(4))
  expect(new Set(recorded).size).toBe(recorded.length)
  expect(recorded).toEqual(expect.arrayContaining([...ids]))
  expect((await verifyLedger(ledger)).faults).toEqual([])
}

test.skipIf(!onServer)(
  `a database that is gone is said to be so, and is used again once it is back (${reason})`,
  async () => {
    const first = await write('before')
    proxy.set('gone')
    const refused = await Promise.allSettled(Array.from({ length: 30 }, (_, index) => write(`k${index}`)))
    for (const one of refused)
      expect(one).toMatchObject({ status: 'rejected', reason: { code: 'database-unreachable' } })
    await expect(ledger.ping()).rejects.toMatchObject({ code: 'database-unreachable' })
    proxy.set('open')
    const jobs = await Promise.all(Array.from({ length: 30 }, (_, index) => write(`k${index}`)))
    await expectWhole([first.id, ...jobs.map(({ id }) => id)])
  },
)

test.skipIf(!onServer)(
  `connections cut in the middle of a message, at any byte: every key has one effect, and nothing acknowledged is lost (${reason})`,
  async () => {
    const ids: string[] = []
    for (let round = 0; round < 25; round += 1) {
      proxy.cutAfter(40 + round * 397)
      const keys = Array.from({ length: 6 }, (_, index) => `r${round}-${index}`)
      const tried = await Promise.allSettled(keys.map(write))
      for (const one of tried) {
        if (one.status === 'fulfilled') ids.push(one.value.id)
        else expect(one.reason).toMatchObject({ code: 'database-unreachable' })
      }
      proxy.cutAfter(Number.POSITIVE_INFINITY)
      // Whoever was refused asks again with the same key, and gets the first answer where there was one.
      const again = await Promise.all(keys.map(write))
      ids.push(...again.map(({ id }) => id))
      expect(new Set(ids).size).toBe((round + 1) * keys.length)
    }
    await expectWhole([...new Set(ids)])
  },
  60_000,
)

test.skipIf(!onServer)(`a slow database is waited for (${reason})`, async () => {
  proxy.set('slow')
  const jobs = await Promise.all(Array.from({ length: 12 }, (_, index) => write(`slow-${index}`)))
  proxy.set('open')
  await expectWhole(jobs.map(({ id }) => id))
})

test.skipIf(!onServer)(
  `a database that takes connections and never answers is given up, and used again once it speaks (${reason})`,
  async () => {
    const first = await write('heard')
    proxy.set('silent')
    const keys = Array.from({ length: 30 }, (_, index) => `silent-${index}`)
    for (const one of await Promise.allSettled(keys.map(write)))
      expect(one).toMatchObject({ status: 'rejected', reason: { code: 'database-unreachable' } })
    await expect(ledger.ping()).rejects.toMatchObject({ code: 'database-unreachable' })
    proxy.set('open')
    const jobs = await Promise.all(keys.map(write))
    await expectWhole([first.id, ...jobs.map(({ id }) => id)])
  },
  60_000,
)

test.skipIf(!onServer)(
  `a statement that the server does not finish is told as a database that does not answer (${reason})`,
  async () => {
    const sleep: View<undefined, unknown> = {
      name: 'sleep',
      read: (reader) => sql`select pg_sleep(60)`.execute(reader),
    }
    await expect(ledger.view(sleep, place, undefined)).rejects.toMatchObject({ code: 'database-unreachable' })
    await expectWhole([(await write('after')).id])
  },
)
