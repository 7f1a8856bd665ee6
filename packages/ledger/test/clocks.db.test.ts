import { afterAll, beforeAll, expect, test } from 'vitest'
import { enqueueJob } from '../src/commands/enqueue-job.ts'
import { verifyLedger } from '../src/verify-ledger.ts'
import { listAuditEntries } from '../src/views/list-audit-entries.ts'
import { openTestLedger, type TestLedger } from './support/open-test-ledger.ts'
import { contextOf, preparePlace } from './support/prepare-place.ts'

const zone = process.env.TZ
let db: TestLedger
beforeAll(async () => {
  db = await openTestLedger()
}, 60_000)
afterAll(async () => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  await db.close()
})

const enqueue = (place: string, at: string, key?: string) =>
  db.ledger.command(
    enqueueJob,
    { ...contextOf(place, key), at: new Date(at) },
    { kind: 'import', input: {}, payload: new Uint8Array(1) },
  )

test('a clock that jumps back, forth and over a month leaves the order of the record alone', async () => {
  const place = await preparePlace(db.ledger)
  const jumps = [
    '2026-03-02T01:00:00.000Z',
    '2031-01-01T00:00:00.000Z',
    '1999-12-31T23:59:59.999Z',
    '2026-03-02T01:00:00.001Z',
  ]
  for (const at of jumps) await enqueue(place, at)
  const { entries } = await db.ledger.view(listAuditEntries, place, { limit: 50 })
  const written = entries.toReversed().slice(1)
  expect(written.map(({ at }) => at)).toEqual(jumps)
  expect(written.map(({ sequence }) => sequence)).toEqual([2, 3, 4, 5])
  expect((await verifyLedger(db.ledger)).faults).toEqual([])
})

test('a key taken while the clock stood years ahead gives its first answer again', async () => {
  const place = await preparePlace(db.ledger)
  const first = await enqueue(place, '2040-01-01T00:00:00.000Z', 'ahead')
  expect(await enqueue(place, '2026-03-02T01:00:00.000Z', 'ahead')).toEqual(first)
})

test.each(['UTC', 'Asia/Shanghai', 'America/Sao_Paulo', 'Pacific/Kiritimati'])(
  'in the time zone %s an instant comes back as it was written, and the record verifies',
  async (name) => {
    process.env.TZ = name
    const place = await preparePlace(db.ledger)
    const instants = ['2026-02-28T23:59:59.999Z', '2026-03-01T10:00:00.000Z', '2018-11-04T02:30:00.000Z']
    for (const at of instants) await enqueue(place, at)
    const { entries } = await db.ledger.view(listAuditEntries, place, { limit: 50 })
    expect(
      entries
        .toReversed()
        .slice(1)
        .map(({ at }) => at),
    ).toEqual(instants)
    expect((await verifyLedger(db.ledger)).faults).toEqual([])
  },
)
