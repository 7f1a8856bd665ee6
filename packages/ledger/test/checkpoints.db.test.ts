import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readCheckpointLine } from '../src/checkpoints/checkpoint-line.ts'
import { adoptPlan } from '../src/commands/adopt-plan.ts'
import type { SignedCheckpoint } from '../src/domain/checkpoint.ts'
import { checkCheckpoints } from '../src/domain/checkpoint.ts'
import { type Notice, startLedger } from '../src/ledger.ts'
import { verifyLedger } from '../src/verify-ledger.ts'
import { listCheckpoints } from '../src/views/list-checkpoints.ts'
import { openTestLedger, type TestLedger } from './support/open-test-ledger.ts'
import { grantRole } from './support/plain-grant.ts'
import { contextOf, decideAll, prepareDocument } from './support/prepare-place.ts'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-checkpoints-'))
const checkpointKey = join(folder, 'keys', 'checkpoint.key')
const file = join(folder, 'keys', 'checkpoints.jsonl')
let db: TestLedger
let notices: Notice[] = []
let place: string

/** The ledger as it is after a start: the same database, the key and the file read anew. */
const start = () => startLedger(db.store, { checkpointKey, onNotice: (notice) => notices.push(notice) })

beforeAll(async () => {
  db = await openTestLedger()
}, 60_000)
afterAll(async () => {
  await db.close()
  rmSync(folder, { recursive: true })
})

beforeEach(async () => {
  notices = []
  const ledger = await start()
  const prepared = await prepareDocument(ledger)
  place = prepared.place
  const expectedVersion = await decideAll(ledger, place, prepared.document)
  await ledger.command(adoptPlan, contextOf(place), { document: prepared.document, expectedVersion })
})

const inFile = (): SignedCheckpoint[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => readCheckpointLine(line) ?? [])
    .filter((checkpoint) => checkpoint.place === place)

const write = async (name: string) => {
  const ledger = await start()
  await ledger.command(grantRole, contextOf(place), { account: name, role: 'staff' })
  return ledger
}
const meddle = (statement: string) =>
  db.store.db.executeQuery(CompiledQuery.raw(statement.replaceAll(':place', `'${place}'`)))

test('an adoption is signed at once: in the ledger and in a file outside the database, by a key only we may read', async () => {
  const ledger = await start()
  const kept = await ledger.view(listCheckpoints, place, {})
  expect(kept).toMatchObject([{ place, sequence: 9, algorithm: 'ed25519', key: ledger.checkpointKey }])
  expect(inFile()).toEqual(kept)
  expect([...checkCheckpoints(place, kept, { keys: [ledger.checkpointKey ?? ''], whole: true })]).toEqual([])
  expect(existsSync(checkpointKey)).toBe(true)
  if (process.platform !== 'win32') expect(statSync(checkpointKey).mode & 0o777).toBe(0o600)
  expect(notices).toEqual([])
})

test('what was written since is signed when it is time, each checkpoint naming the one before, and nothing twice', async () => {
  const ledger = await write('a')
  await ledger.maintain()
  const outcomes = await ledger.signRecords()
  expect(outcomes.find((outcome) => outcome.place === place)).toEqual({ place, result: 'unchanged' })
  const kept = await ledger.view(listCheckpoints, place, {})
  expect(kept.map(({ sequence }) => sequence)).toEqual([9, 10])
  expect([...checkCheckpoints(place, kept, { whole: true })]).toEqual([])
  expect(inFile()).toEqual(kept)
})

test('a line that was being written when the process was killed is written again', async () => {
  const whole = readFileSync(file)
  const kept = inFile()
  writeFileSync(file, whole.subarray(0, whole.length - 40))
  expect(inFile()).toEqual([])
  const ledger = await write('b')
  await ledger.signRecords()
  expect(inFile().slice(0, 1)).toEqual(kept)
  expect(inFile().map(({ sequence }) => sequence)).toEqual([9, 10])
})

describe('nothing is signed', () => {
  test('that does not follow from the last checkpoint', async () => {
    const ledger = await write('c')
    await meddle(`update audit_entry set actor = 'x' where place_code = :place and sequence = 10`)
    await ledger.signRecords()
    expect(notices).toContainEqual({ code: 'checkpoint-missed', params: { place, reason: 'record-differs' } })
    expect(inFile()).toHaveLength(1)
  })

  test('when the file outside knows a checkpoint that the ledger does not have', async () => {
    await meddle(`delete from checkpoint where place_code = :place`)
    const ledger = await write('d')
    await ledger.signRecords()
    expect(notices).toContainEqual({ code: 'checkpoint-missed', params: { place, reason: 'file-differs' } })
    expect(inFile()).toHaveLength(1)
  })
})

describe('a verification of the ledger also finds', () => {
  test.each([
    ['a checkpoint of another hash', `update checkpoint set hash = '${'0'.repeat(64)}' where place_code = :place`],
    ['a checkpoint set back in time', `update checkpoint set at = at - interval '1 day' where place_code = :place`],
    ['a checkpoint moved to another entry', `update checkpoint set sequence = 8 where place_code = :place`],
  ])('%s', async (_name, statement) => {
    expect((await verifyLedger(db.ledger)).faults.filter((fault) => fault.place === place)).toEqual([])
    await meddle(statement)
    const { faults } = await verifyLedger(db.ledger)
    expect(faults).toContainEqual(expect.objectContaining({ place, reason: 'signature-differs' }))
  })

  test('a checkpoint that was taken away, when it was kept elsewhere', async () => {
    const checkpoints = { [place]: inFile() }
    await meddle(`delete from checkpoint where place_code = :place`)
    const { faults } = await verifyLedger(db.ledger, { checkpoints })
    expect(faults).toContainEqual({ place, what: 'checkpoint:9', reason: 'checkpoint-missing' })
  })
})

test('a key that others may read, or that is none, is refused with its path', async () => {
  const wrong = join(folder, 'wrong.key')
  writeFileSync(wrong, 'no key', { mode: 0o600 })
  const other = await openTestLedger()
  await expect(startLedger(other.store, { checkpointKey: wrong })).rejects.toMatchObject({
    code: 'checkpoint-key-unusable',
    params: { path: wrong },
  })
  await other.close().catch(() => undefined)
})
