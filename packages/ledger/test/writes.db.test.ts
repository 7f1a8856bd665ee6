import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Command } from '../src/commands/command.ts'
import { decideFindings } from '../src/commands/decide-findings.ts'
import { enqueueJob } from '../src/commands/enqueue-job.ts'
import { openPlace } from '../src/commands/open-place.ts'
import { storeDocument } from '../src/commands/store-document.ts'
import type { DecisionInput } from '../src/domain/decision.ts'
import type { LedgerProblem } from '../src/domain/problem.ts'
import { startLedger } from '../src/ledger.ts'
import { idempotencyDays } from '../src/store/idempotency.ts'
import { findOpenPlace, listOpenPlaces } from '../src/store/places.ts'
import { verifyLedger } from '../src/verify-ledger.ts'
import { getDocumentReading } from '../src/views/get-document-reading.ts'
import { listAuditEntries } from '../src/views/list-audit-entries.ts'
import { listDocuments } from '../src/views/list-documents.ts'
import { listPlaces } from '../src/views/list-places.ts'
import type { View } from '../src/views/view.ts'
import { exampleText, makeDocument } from './support/make-reading.ts'
import { openTestLedger, type TestLedger, testDatabase } from './support/open-test-ledger.ts'
import { grantRole } from './support/plain-grant.ts'
import { contextOf, prepareDocument, preparePlace } from './support/prepare-place.ts'

let db: TestLedger
beforeAll(async () => {
  db = await openTestLedger()
}, 60_000)
afterAll(() => db.close())

const total = async (place: string) => (await db.ledger.view(listAuditEntries, place, { limit: 1 })).total

describe('the same key', () => {
  test('twenty times at once has one effect and one answer', async () => {
    const place = await preparePlace(db.ledger)
    const context = contextOf(place, 'same-key')
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => db.ledger.command(storeDocument, context, makeDocument())),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await db.ledger.view(listDocuments, place, undefined)).toHaveLength(1)
    expect(await total(place)).toBe(2)
  })

  test('gets the first answer again after the program was started anew', async () => {
    const place = await preparePlace(db.ledger)
    const context = contextOf(place, 'over-a-restart')
    const first = await db.ledger.command(storeDocument, context, makeDocument())
    const again = await startLedger(db.store)
    expect(await again.command(storeDocument, context, makeDocument())).toEqual(first)
    expect(await total(place)).toBe(2)
  })

  test('with another request, or for another command, is refused', async () => {
    const place = await preparePlace(db.ledger)
    const context = contextOf(place, 'other-request')
    await db.ledger.command(grantRole, context, { account: 'a', role: 'staff' })
    const mismatch = { code: 'idempotency-mismatch' }
    await expect(db.ledger.command(grantRole, context, { account: 'a', role: 'office' })).rejects.toMatchObject(
      mismatch,
    )
    await expect(db.ledger.command(storeDocument, context, makeDocument())).rejects.toMatchObject(mismatch)
  })

  test('asked for again while it is carried out is told so by a server, and waits its turn in an embedded database', async () => {
    const place = await preparePlace(db.ledger)
    const context = contextOf(place, 'in-flight')
    let open: () => void = () => undefined
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const slow: Command<undefined, { readonly done: number }> = {
      name: 'slow',
      actions: [],
      repetition: 'keyed',
      async run() {
        runs += 1
        await gate
        return { done: runs }
      },
    }
    let runs = 0
    const ask = () => db.ledger.command(slow, context, undefined)
    const first = ask()
    const again = ask().catch((error: unknown) => error)
    if (testDatabase === 'postgres') expect(await again).toMatchObject({ code: 'idempotency-in-flight' })
    open()
    expect(await first).toEqual({ done: 1 })
    if (testDatabase === 'pglite') expect(await again).toEqual({ done: 1 })
    expect(await ask()).toEqual({ done: 1 })
    expect(runs).toBe(1)
  }, 60_000)

  test('of another person, or in another place, is another key', async () => {
    const place = await preparePlace(db.ledger)
    const input = { account: 'a', role: 'staff' } as const
    expect(await db.ledger.command(grantRole, contextOf(place, 'shared'), input)).toEqual({ granted: true })
    const other = { ...contextOf(place, 'shared'), actor: 'officer-2' }
    expect(await db.ledger.command(grantRole, other, input)).toEqual({ granted: false })
    const elsewhere = await preparePlace(db.ledger)
    expect(await db.ledger.command(grantRole, contextOf(elsewhere, 'shared'), input)).toEqual({ granted: true })
  })

  test('is free again when the command was refused', async () => {
    const place = await preparePlace(db.ledger)
    const context = contextOf(place, 'refused-once')
    const wrong = { ...makeDocument(), textSha256: 'a' }
    await expect(db.ledger.command(storeDocument, context, wrong)).rejects.toMatchObject({ code: 'invalid-request' })
    expect(await db.ledger.command(storeDocument, context, makeDocument())).toMatchObject({ textVersion: 1 })
  })

  test('is the same for the same uploaded bytes, and not for others', async () => {
    const place = await preparePlace(db.ledger)
    const context = contextOf(place, 'upload')
    const upload = (byte: number) =>
      ({ kind: 'import', input: { name: 'a' }, payload: new Uint8Array([1, byte]) }) as const
    const job = await db.ledger.command(enqueueJob, context, upload(2))
    expect(await db.ledger.command(enqueueJob, context, upload(2))).toEqual(job)
    await expect(db.ledger.command(enqueueJob, context, upload(3))).rejects.toMatchObject({
      code: 'idempotency-mismatch',
    })
  })

  test(`is forgotten after ${idempotencyDays} days, and not before`, async () => {
    const place = await preparePlace(db.ledger)
    const day = 86_400_000
    const input = { account: 'a', role: 'staff' } as const
    const old = new Date(Date.now() - idempotencyDays * day - 60_000)
    const young = new Date(Date.now() - idempotencyDays * day + 3_600_000)
    await db.ledger.command(grantRole, { ...contextOf(place, 'old'), at: old }, input)
    await db.ledger.command(grantRole, { ...contextOf(place, 'young'), at: young }, { ...input, role: 'office' })
    await startLedger(db.store)
    expect(await db.ledger.command(grantRole, contextOf(place, 'old'), input)).toEqual({ granted: false })
    expect(await db.ledger.command(grantRole, contextOf(place, 'young'), { ...input, role: 'office' })).toEqual({
      granted: true,
    })
  })
})

describe('many at once', () => {
  test('edits of one finding: one is kept, every other is refused with both versions', async () => {
    const { place, document } = await prepareDocument(db.ledger)
    const start = exampleText.indexOf('新建学校3所')
    const edit = (index: number): DecisionInput => ({
      kind: 'commitment',
      anchor: { start, end: start + 6, quote: '新建学校3所' },
      verdict: 'reject',
      reason: `理由${index}`,
      expectedVersion: 0,
    })
    const results = await Promise.allSettled(
      Array.from({ length: 30 }, (_, index) =>
        db.ledger.command(decideFindings, contextOf(place), { document, textVersion: 1, decisions: [edit(index)] }),
      ),
    )
    const kept = results.filter(({ status }) => status === 'fulfilled')
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as LedgerProblem] : []))
    expect(kept).toHaveLength(1)
    for (const { code, params } of refused)
      expect({ code, params }).toEqual({ code: 'version-conflict', params: { expected: 0, actual: 1 } })
    expect((await db.ledger.view(getDocumentReading, place, { document })).decisions).toHaveLength(1)
  })

  test('imports of the same bytes under different keys: one is kept', async () => {
    const place = await preparePlace(db.ledger)
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, () => db.ledger.command(storeDocument, contextOf(place), makeDocument())),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'already-imported' })
    }
    expect(await db.ledger.view(listDocuments, place, undefined)).toHaveLength(1)
  })

  test('writes in one place have one order without a gap', async () => {
    const place = await preparePlace(db.ledger)
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        db.ledger.command(grantRole, contextOf(place), { account: `account-${index}`, role: 'staff' }),
      ),
    )
    expect(await total(place)).toBe(41)
    expect((await verifyLedger(db.ledger)).ok).toBe(true)
  })

  test('opening one place: it is opened once', async () => {
    const place = '990998'
    await Promise.all(
      Array.from({ length: 10 }, () =>
        db.ledger.command(openPlace, contextOf(place), { code: place, name: '云岫区', parent: null }),
      ),
    )
    expect(await total(place)).toBe(1)
  })
})

describe('a view', () => {
  test('cannot write', async () => {
    const writing: View<void, unknown> = {
      name: 'write',
      read: (reader, place) => findOpenPlace(reader, place).then(() => reader.deleteFrom('place').execute()),
    }
    await expect(db.ledger.view(writing, await preparePlace(db.ledger), undefined)).rejects.toMatchObject({
      code: '25006',
    })
  })

  test('sees one moment, whatever is written while it reads', async () => {
    const { place } = await prepareDocument(db.ledger)
    let finish: () => void = () => undefined
    const written = new Promise<void>((resolve) => {
      finish = resolve
    })
    const twice: View<void, boolean> = {
      name: 'twice',
      async read(reader) {
        const before = await listOpenPlaces(reader)
        const write = db.ledger.command(openPlace, contextOf('990997'), {
          code: '990997',
          name: '云岫区',
          parent: null,
        })
        void write.then(finish)
        // An embedded database has one session: there the write waits for the view.
        if (testDatabase === 'postgres') await write
        return (await listOpenPlaces(reader)).length === before.length
      },
    }
    expect(await db.ledger.view(twice, place, undefined)).toBe(true)
    await written
    expect((await db.ledger.view(listPlaces, '', undefined)).map(({ code }) => code)).toContain('990997')
  })
})

describe('a command that fails half-way', () => {
  const failing: Command<{ after: 'work' | 'record' }, void> = {
    name: 'fail',
    actions: ['account-created'],
    repetition: 'keyed',
    async run(work, { after }) {
      await grantRole.run({ ...work, record: () => undefined }, { account: 'ghost', role: 'office' })
      if (after === 'work') throw new Error('a fault of ours')
      work.record({ action: 'not-declared', what: 'account:ghost', before: null, after: null })
    },
  }

  test.each(['work', 'record'] as const)('after its %s leaves nothing behind', async (after) => {
    const place = await preparePlace(db.ledger)
    await expect(db.ledger.command(failing, contextOf(place, 'k'), { after })).rejects.toThrow()
    expect(await total(place)).toBe(1)
    expect(await db.ledger.command(grantRole, contextOf(place, 'k'), { account: 'ghost', role: 'office' })).toEqual({
      granted: true,
    })
  })
})
