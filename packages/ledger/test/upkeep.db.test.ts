import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner } from '../src/store/transaction.ts'
import { openTestLedger, type TestLedger, testDatabase } from './support/open-test-ledger.ts'
import { preparePlace } from './support/prepare-place.ts'

let db: TestLedger
beforeAll(async () => {
  db = await openTestLedger()
}, 60_000)
afterAll(() => db.close())

const sizeOfKeys = async (): Promise<number> => {
  const { rows } = await asOwner(db.store.db, 'read', (reader) =>
    sql<{ size: string }>`select pg_relation_size('idempotency')::text as size`.execute(reader),
  )
  return Number(rows[0]?.size)
}

test('keys that are older than they are kept are forgotten, and an embedded database gives their room back', async () => {
  const place = await preparePlace(db.ledger)
  await asOwner(db.store.db, 'write', (writer) =>
    sql`insert into idempotency (place_code, actor, key, command, request_hash, answer, created_at)
      select ${place}, 'officer-1', 'old-' || one, 'none', repeat('a', 64), null, '2020-01-01T00:00:00.000Z'
      from generate_series(1, 5000) as one`.execute(writer),
  )
  const full = await sizeOfKeys()
  await db.ledger.maintain()
  const { rows } = await asOwner(db.store.db, 'read', (reader) =>
    sql`select 1 from idempotency where key like 'old-%'`.execute(reader),
  )
  expect(rows).toEqual([])
  // A server vacuums by itself, when it sees fit.
  if (testDatabase === 'pglite') expect(await sizeOfKeys()).toBeLessThan(full / 10)
})
