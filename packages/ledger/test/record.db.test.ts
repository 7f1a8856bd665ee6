import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { adoptPlan } from '../src/commands/adopt-plan.ts'
import type { Checkpoint } from '../src/domain/audit.ts'
import { verifyLedger } from '../src/verify-ledger.ts'
import { getCheckpoint } from '../src/views/get-checkpoint.ts'
import { openTestLedger, type TestLedger } from './support/open-test-ledger.ts'
import { contextOf, decideAll, prepareDocument } from './support/prepare-place.ts'

let db: TestLedger
let place: string
let checkpoint: Checkpoint

beforeAll(async () => {
  db = await openTestLedger()
}, 60_000)
afterAll(() => db.close())

beforeEach(async () => {
  const prepared = await prepareDocument(db.ledger)
  place = prepared.place
  const expectedVersion = await decideAll(db.ledger, place, prepared.document)
  await db.ledger.command(adoptPlan, contextOf(place), { document: prepared.document, expectedVersion })
  checkpoint = (await db.ledger.view(getCheckpoint, place, undefined))!
})

/** What is wrong in this test's place; what other tests did to theirs is theirs. */
async function faultsHere(checkpoints: Record<string, Checkpoint> = {}) {
  const { ok, faults } = await verifyLedger(db.ledger, { checkpoints })
  expect(ok).toBe(faults.length === 0)
  return faults.filter((fault) => fault.place === place)
}

const meddle = (statement: string) =>
  db.store.db.executeQuery(CompiledQuery.raw(statement.replaceAll(':place', `'${place}'`)))

test('what was written verifies, and says where each chain ends', async () => {
  const report = await verifyLedger(db.ledger)
  expect(report).toMatchObject({ ok: true, places: 1, texts: 1, faults: [], checkpoints: { [place]: checkpoint } })
  // Opened, imported, six decisions, adopted.
  expect(report.entries).toBe(9)
  expect(report.quotes).toBe(6 + 2 * 4)
  expect(await verifyLedger(db.ledger, { checkpoints: report.checkpoints })).toEqual(report)
})

describe('somebody with the database’s password is found out', () => {
  test.each([
    ['altering who', `update audit_entry set actor = 'x' where place_code = :place and sequence = 3`, 'hash-differs'],
    [
      'altering when',
      `update audit_entry set at = at + interval '1 ms' where place_code = :place and sequence = 3`,
      'hash-differs',
    ],
    [
      'altering what came after',
      `update audit_entry set after = '{}' where place_code = :place and sequence = 2`,
      'hash-differs',
    ],
    [
      'altering what was before',
      `update audit_entry set before = '1' where place_code = :place and sequence = 2`,
      'hash-differs',
    ],
    ['removing an entry', `delete from audit_entry where place_code = :place and sequence = 4`, 'sequence-gap'],
    ['removing the first', `delete from audit_entry where place_code = :place and sequence = 1`, 'sequence-gap'],
    ['cutting the end off', `delete from audit_entry where place_code = :place and sequence > 7`, 'head-differs'],
    ['removing all of it', `delete from audit_entry where place_code = :place`, 'head-differs'],
    ['removing the head', `delete from chain_head where place_code = :place`, 'head-differs'],
    [
      'setting the head back',
      `update chain_head set sequence = 7, hash = (select hash from audit_entry where place_code = :place and sequence = 7) where place_code = :place`,
      'head-differs',
    ],
    [
      'swapping two',
      `update audit_entry set sequence = case sequence when 3 then 104 else 103 end where place_code = :place and sequence in (3, 4); update audit_entry set sequence = sequence - 100 where place_code = :place and sequence > 100`,
      'previous-hash-differs',
    ],
    [
      'adding one',
      `insert into audit_entry select place_code, 10, at, actor, action, what, before, after, previous_hash, hash, algorithm from audit_entry where place_code = :place and sequence = 9`,
      'head-differs',
    ],
    [
      'altering a text',
      `update text_version set text = replace(text, '3所', '2所') where place_code = :place`,
      'text-hash-differs',
    ],
    [
      'altering a text with its hash',
      `update text_version set text = replace(text, '3所', '2所'), text_sha256 = encode(sha256(convert_to(replace(text, '3所', '2所'), 'UTF8')), 'hex') where place_code = :place`,
      'quote-differs',
    ],
    ['altering a file', `update text_version set bytes = '\\x00' where place_code = :place`, 'bytes-hash-differs'],
    [
      'altering a promise',
      `update commitment set quote = '新建学校2所' where place_code = :place and number = 2`,
      'quote-differs',
    ],
    [
      'altering its sentence',
      `update commitment set sentence = '新建学校。' where place_code = :place and number = 2`,
      'quote-differs',
    ],
    [
      'altering a decision’s words',
      `update decision_version set quote = 'x' where place_code = :place`,
      'quote-differs',
    ],
  ])('%s', async (_name, statement, reason) => {
    await meddle(statement)
    expect((await faultsHere()).map((fault) => fault.reason)).toContain(reason)
  })

  test('cutting the end off together with the head: only a checkpoint kept elsewhere shows it', async () => {
    await meddle(
      `delete from audit_entry where place_code = :place and sequence > 7;
       update chain_head set sequence = 7, hash = (select hash from audit_entry where place_code = :place and sequence = 7)
         where place_code = :place`,
    )
    expect(await faultsHere()).toEqual([])
    expect(await faultsHere({ [place]: checkpoint })).toEqual([
      { place, what: 'entry:9', reason: 'checkpoint-differs' },
    ])
  })

  test('removing a whole place: only a checkpoint kept elsewhere shows it', async () => {
    const tables = ['audit_entry', 'chain_head', 'idempotency', 'commitment', 'decision_version', 'decision', 'reading']
    for (const table of [...tables, 'text_version', 'document', 'place']) {
      await meddle(`delete from ${table} where place_code = :place`)
    }
    expect(await faultsHere()).toEqual([])
    expect(await faultsHere({ [place]: checkpoint })).toEqual([
      { place, what: 'entry:9', reason: 'checkpoint-differs' },
    ])
  })
})
