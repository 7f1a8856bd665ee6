import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimJob } from '../src/commands/claim-job.ts'
import { enqueueJob } from '../src/commands/enqueue-job.ts'
import { failJob } from '../src/commands/fail-job.ts'
import { finishJob } from '../src/commands/finish-job.ts'
import { reportJob } from '../src/commands/report-job.ts'
import { getJob } from '../src/views/get-job.ts'
import { openTestLedger, type TestLedger } from './support/open-test-ledger.ts'
import { contextOf, preparePlace } from './support/prepare-place.ts'

let db: TestLedger
beforeAll(async () => {
  db = await openTestLedger()
}, 60_000)
afterAll(() => db.close())

const start = Date.parse('2026-03-02T01:00:00.000Z')
const at = (seconds: number): Date => new Date(start + seconds * 1000)
const as = (place: string, seconds: number) => ({ ...contextOf(place), at: at(seconds) })
const enqueue = (place: string, byte: number, seconds = 0) =>
  db.ledger.command(enqueueJob, as(place, seconds), {
    kind: 'import',
    input: { name: '报告.txt' },
    payload: new Uint8Array([byte, 0, 255]),
  })
const claim = (seconds: number, leaseSeconds = 60) =>
  db.ledger.command(claimJob, as('', seconds), { kind: 'import', leaseSeconds })

test('a job is taken once, with its bytes, told about, and done', async () => {
  const place = await preparePlace(db.ledger)
  const { id } = await enqueue(place, 7)
  expect(await db.ledger.view(getJob, place, { job: id })).toMatchObject({ state: 'waiting', done: 0 })
  const job = (await claim(1))!
  expect(job).toMatchObject({ place, id, actor: 'officer-1', attempt: 1, input: { name: '报告.txt' }, kind: 'import' })
  expect([...job.payload]).toEqual([7, 0, 255])
  expect(await claim(2)).toBeNull()
  const turn = { id, attempt: job.attempt }
  expect(await db.ledger.command(reportJob, as(place, 3), { ...turn, stage: 'reading', done: 1, total: 3 })).toEqual({
    held: true,
  })
  expect(await db.ledger.view(getJob, place, { job: id })).toMatchObject({
    state: 'running',
    stage: 'reading',
    done: 1,
    total: 3,
  })
  const result = { place, document: 'd' }
  expect(await db.ledger.command(finishJob, as(place, 4), { ...turn, result })).toEqual({ held: true })
  expect(await db.ledger.view(getJob, place, { job: id })).toMatchObject({ state: 'done', result, problem: null })
  expect(await claim(10_000)).toBeNull()
})

test('a job whose worker died is taken up again, and the dead one is not heard any more', async () => {
  const place = await preparePlace(db.ledger)
  const { id } = await enqueue(place, 1)
  const first = (await claim(0, 60))!
  expect(await claim(59)).toBeNull()
  const second = (await claim(61, 60))!
  expect(second).toMatchObject({ id, attempt: 2 })
  const stale = { id, attempt: first.attempt }
  expect(await db.ledger.command(reportJob, as(place, 62), { ...stale, stage: 'reading', done: 1, total: 3 })).toEqual({
    held: false,
  })
  expect(await db.ledger.command(finishJob, as(place, 62), { ...stale, result: { place, document: 'x' } })).toEqual({
    held: false,
  })
  // Reporting keeps the lease.
  await db.ledger.command(reportJob, as(place, 120), { id, attempt: 2, stage: 'reading', done: 1, total: 3 })
  expect(await claim(150)).toBeNull()
  const problem = { code: 'unreadable-file', params: { detail: 'x' } }
  expect(await db.ledger.command(failJob, as(place, 160), { id, attempt: 2, problem })).toEqual({ held: true })
  expect(await db.ledger.view(getJob, place, { job: id })).toMatchObject({ state: 'failed', problem, result: null })
})

test('many workers at once never take the same job, and the oldest goes first', async () => {
  const place = await preparePlace(db.ledger)
  const ids: string[] = []
  for (let index = 0; index < 6; index += 1) ids.push((await enqueue(place, index, index)).id)
  const first = await claim(100)
  expect(first?.id).toBe(ids[0])
  const taken = await Promise.all(Array.from({ length: 10 }, () => claim(100)))
  const got = taken.flatMap((job) => (job ? [job.id] : []))
  expect(new Set(got).size).toBe(got.length)
  const rest = [await claim(100), await claim(100), await claim(100), await claim(100), await claim(100)]
  expect([...got, ...rest.flatMap((job) => (job ? [job.id] : []))].toSorted()).toEqual(ids.slice(1).toSorted())
})

test('of another place is absent', async () => {
  const { id } = await enqueue(await preparePlace(db.ledger), 1)
  await expect(db.ledger.view(getJob, await preparePlace(db.ledger), { job: id })).rejects.toMatchObject({
    code: 'not-found',
  })
})
