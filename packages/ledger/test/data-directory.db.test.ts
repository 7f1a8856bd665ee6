import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Checkpoint } from '../src/domain/audit.ts'
import { openLedger } from '../src/ledger.ts'
import { lockDataDirectory } from '../src/store/data-lock.ts'
import { verifyLedger } from '../src/verify-ledger.ts'
import { getDocumentReading } from '../src/views/get-document-reading.ts'
import { listDocuments } from '../src/views/list-documents.ts'
import { testDatabase } from './support/open-test-ledger.ts'
import { runChild } from './support/run-child.ts'

const embedded = test.skipIf(testDatabase !== 'pglite')
const reason = '(skipped: a server keeps no data directory here)'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-data-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

embedded(`a second program is refused with the holder named, until the first is killed ${reason}`, async () => {
  const child = runChild('hold', folder)
  try {
    await child.until(1)
    await expect(openLedger({ dataDir: folder })).rejects.toMatchObject({
      code: 'data-directory-locked',
      params: { pid: child.pid, address: 'http://127.0.0.1:4860' },
    })
    // A copy of the folder, lock file and all, is another folder.
    const copy = join(folder, 'copy')
    cpSync(join(folder, 'gangmu.lock'), join(copy, 'gangmu.lock'))
    ;(await lockDataDirectory(copy)).release()
  } finally {
    await child.kill()
  }
  const ledger = await openLedger({ dataDir: folder })
  await expect(openLedger({ dataDir: folder })).rejects.toMatchObject({ params: { pid: process.pid } })
  await ledger.close()
  ;(await lockDataDirectory(folder)).release()
})

test.each([
  ['that names a living process', JSON.stringify({ pid: process.pid, host: 'h', since: 's', address: 'a' })],
  ['that is empty', ''],
  ['that says nothing sensible', '{"pid":'],
])('a lock file left over %s holds nobody off', async (_name, content) => {
  writeFileSync(join(folder, 'gangmu.lock'), content)
  const lock = await lockDataDirectory(folder)
  await expect(lockDataDirectory(folder)).rejects.toMatchObject({ code: 'data-directory-locked' })
  lock.release()
  lock.release()
  ;(await lockDataDirectory(folder)).release()
})

test('a folder that cannot be made is refused as such', async () => {
  writeFileSync(join(folder, 'file'), '')
  await expect(lockDataDirectory(join(folder, 'file', 'data'))).rejects.toMatchObject({
    code: 'data-directory-unusable',
  })
})

type Line = { document?: string; text?: string; decided?: number; adopted?: number; checkpoint?: Checkpoint }

embedded(
  `killed while writing, again and again: everything acknowledged is there, nothing is half there ${reason}`,
  async () => {
    const acknowledged: Line[] = []
    for (const lines of [3, 6, 9]) {
      const child = runChild('write', folder)
      await child.until(lines)
      await child.kill()
      acknowledged.push(...(child.lines as Line[]))
    }
    const ledger = await openLedger({ dataDir: folder })
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
  },
  120_000,
)
