import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlace } from '../src/commands/open-place.ts'
import type { Checkpoint } from '../src/domain/audit.ts'
import { openLedger } from '../src/ledger.ts'
import { openStore } from '../src/store/open-store.ts'
import { verifyLedger } from '../src/verify-ledger.ts'
import { getDocumentReading } from '../src/views/get-document-reading.ts'
import { listDocuments } from '../src/views/list-documents.ts'
import { listPlaces } from '../src/views/list-places.ts'
import { createDatabase, testDatabase } from './support/open-test-ledger.ts'
import { contextOf } from './support/prepare-place.ts'
import { runChild } from './support/run-child.ts'

const onServer = testDatabase === 'postgres'
let where: string
let remove: () => Promise<void> | void

beforeEach(async () => {
  if (onServer) {
    ;({ url: where, drop: remove } = await createDatabase())
  } else {
    const folder = mkdtempSync(join(tmpdir(), 'gangmu-data-'))
    where = folder
    remove = () => rmSync(folder, { recursive: true, force: true })
  }
})
afterEach(() => remove())

type Line = { document?: string; text?: string; decided?: number; adopted?: number; checkpoint?: Checkpoint }

test('killed while writing, again and again: everything acknowledged is there, nothing is half there', async () => {
  const acknowledged: Line[] = []
  for (const lines of [3, 6, 9]) {
    const child = runChild('write', where)
    await child.until(lines)
    await child.kill()
    acknowledged.push(...(child.lines as Line[]))
  }
  const ledger = await openLedger(onServer ? { databaseUrl: where } : { dataDir: where })
  try {
    const checkpoint = acknowledged.findLast((line) => line.checkpoint)?.checkpoint
    const report = await verifyLedger(ledger, { checkpoints: checkpoint ? { '990102': checkpoint } : {} })
    expect(report.faults).toEqual([])
    const documents = new Map((await ledger.view(listDocuments, '990102', undefined)).map((row) => [row.id, row]))
    for (const line of acknowledged) {
      if (line.document === undefined) continue
      const row = documents.get(line.document)
      expect(row).toBeDefined()
      if (line.decided) expect(row?.remainder?.complete).toBe(true)
      if (line.adopted) expect(row?.state).toBe('adopted')
      if (line.text) {
        const { reading } = await ledger.view(getDocumentReading, '990102', { document: line.document })
        expect(reading.document.text).toBe(line.text)
      }
    }
    // Whatever else is there was written as a whole, though nobody was told.
    for (const row of documents.values()) {
      const { decisions } = await ledger.view(getDocumentReading, '990102', { document: row.id })
      expect([0, 6]).toContain(decisions.length)
      expect(row.remainder?.complete).toBe(decisions.length === 6)
    }
    expect(documents.size).toBeGreaterThanOrEqual(3)
  } finally {
    await ledger.close()
  }
}, 120_000)

test.skipIf(!onServer)(
  'a server that ended every connection is reached again without a restart (skipped: an embedded database has none)',
  async () => {
    const ledger = await openLedger({ databaseUrl: where })
    const other = await openStore({ databaseUrl: where })
    const open = (code: string, key: string) =>
      ledger.command(openPlace, contextOf(code, key), { code, name: '云岫区', parent: null })
    await Promise.all(Array.from({ length: 6 }, (_, index) => open(`99100${index}`, 'k')))
    await other.db.executeQuery(
      CompiledQuery.raw(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      ),
    )
    await Promise.all(Array.from({ length: 20 }, (_, index) => open(`9910${String(index).padStart(2, '0')}`, 'k')))
    expect(await ledger.view(listPlaces, '', undefined)).toHaveLength(20)
    expect((await verifyLedger(ledger)).ok).toBe(true)
    await other.close()
    await ledger.close()
  },
)
