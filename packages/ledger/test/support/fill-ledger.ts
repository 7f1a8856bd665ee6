import { CompiledQuery } from 'kysely'
import { adoptPlan } from '../../src/commands/adopt-plan.ts'
import { createFirstAdministrator } from '../../src/commands/create-first-administrator.ts'
import { createSetupToken } from '../../src/commands/create-setup-token.ts'
import { enqueueJob } from '../../src/commands/enqueue-job.ts'
import { openLedger } from '../../src/ledger.ts'
import { exampleText, makeDocument } from './make-reading.ts'
import { type PlaceForRecords, withStore } from './place-for-records.ts'
import { contextOf, decideAll, prepareDocument } from './prepare-place.ts'

const oddText = `${exampleText}\n“引号”与\\反斜线、\t制表符和𠮷字。\n`

/** Writes something of every kind: a report decided and adopted, an administrator, a job with its file, odd characters. */
export async function fillLedger(place: PlaceForRecords): Promise<void> {
  const ledger = await openLedger(place.options)
  const prepared = await prepareDocument(ledger, makeDocument(oddText))
  const expectedVersion = await decideAll(ledger, prepared.place, prepared.document)
  await ledger.command(adoptPlan, contextOf(prepared.place), { document: prepared.document, expectedVersion })
  const tokenHash = 'a'.repeat(64)
  const expiresAt = '2099-01-01T00:00:00.000Z'
  await ledger.command(createSetupToken, contextOf(prepared.place), { tokenHash, expiresAt })
  const passwordHash = '$argon2id$v=19$invented'
  const first = { tokenHash, name: '管理员', passwordHash, mayWork: true }
  await ledger.command(createFirstAdministrator, contextOf(prepared.place), first)
  const payload = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256)
  const job = { kind: 'import' as const, input: { a: [null, '"\\', 1.5] }, payload }
  await ledger.command(enqueueJob, contextOf(prepared.place), job)
  await ledger.close()
  // What the program itself never writes but a database may hold: microseconds, exact zeros, a second file's bytes.
  await withStore(place, ({ db }) =>
    db.executeQuery(
      CompiledQuery.raw(`update job set created_at = '2026-03-01 08:00:00.123456+05:45',
        result = '{"exact": 1.500, "big": 123456789012345678901234567890, "text": "\\u0001𠮷"}'`),
    ),
  )
}
