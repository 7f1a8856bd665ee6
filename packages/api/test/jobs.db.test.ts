import { claimJob, enqueueJob, getJob, type JobView, type Ledger, listDocuments } from '@gangmu/ledger'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ImportRequest } from '../src/jobs/import-request.ts'
import { openTestLedger } from './support/open-test-ledger.ts'
import { workReport } from './support/sample-text.ts'
import { home, prepare, serverOver } from './support/start-api.ts'

let ledger: Ledger
let drop: () => Promise<void>
let server: FastifyInstance | null = null
const jobs: Record<'waiting' | 'abandoned' | 'deadly', string> = { waiting: '', abandoned: '', deadly: '' }

/** Keeps a job as a server would that is killed right after it answered. */
async function enqueue(year: number): Promise<string> {
  const input: ImportRequest = {
    fileName: `${year}.txt`,
    place: home,
    placeChoice: 'given',
    document: null,
    officePlaces: [home],
    mayOpenPlaces: false,
  }
  const context = { place: home, actor: 'system', idempotencyKey: `enqueue-${year}` }
  const payload = new TextEncoder().encode(workReport(year))
  return (await ledger.command(enqueueJob, context, { kind: 'import', input: { ...input }, payload })).id
}

/** Takes the oldest job and dies on it: the lease is over at once. */
async function dieOn(id: string): Promise<void> {
  const context = { place: home, actor: 'system', idempotencyKey: 'die' }
  const claimed = await ledger.command(claimJob, context, { kind: 'import', leaseSeconds: 0 })
  expect(claimed?.id).toBe(id)
}

beforeAll(async () => {
  ;({ ledger, drop } = await openTestLedger())
  await prepare(ledger)
  jobs.deadly = await enqueue(2040)
  for (let attempt = 1; attempt <= 3; attempt++) await dieOn(jobs.deadly)
  jobs.abandoned = await enqueue(2041)
  jobs.waiting = await enqueue(2042)
})
afterAll(async () => {
  await server?.close()
  await ledger.close()
  await drop()
})

async function settled(job: string): Promise<JobView> {
  await expect
    .poll(async () => (await ledger.view(getJob, home, { job })).state, { timeout: 20_000 })
    .toMatch(/^(done|failed)$/)
  return ledger.view(getJob, home, { job })
}

test('a new server takes up what a killed one accepted, each once, and gives up on what kills it every time', async () => {
  server = await serverOver(ledger, { pollMs: 20 })
  expect(await settled(jobs.abandoned)).toMatchObject({ state: 'done', result: { place: home } })
  expect(await settled(jobs.waiting)).toMatchObject({ state: 'done' })
  expect(await settled(jobs.deadly)).toMatchObject({ state: 'failed', problem: { code: 'internal-error' } })
  const documents = await ledger.view(listDocuments, home, undefined)
  expect(documents.map(({ fileName }) => fileName).sort()).toEqual(['2041.txt', '2042.txt'])
})
