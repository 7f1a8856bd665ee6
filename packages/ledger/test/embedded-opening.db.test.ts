import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openPglite } from '../src/store/pglite-client.ts'
import { testDatabase } from './support/open-test-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-worker-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const onServer = testDatabase === 'postgres'
const name = 'a database that ends itself while it is opened says so in its own words'
test.skipIf(onServer)(onServer ? `${name} (skipped: a server opens its own files)` : name, async () => {
  const dataDir = join(folder, 'pglite')
  const client = await openPglite(dataDir, 30_000)
  await client.close()
  const log = join(dataDir, 'pg_wal')
  const files = readdirSync(log, { withFileTypes: true }).filter((entry) => entry.isFile())
  for (const { name } of files) rmSync(join(log, name))
  await expect(openPglite(dataDir, 30_000)).rejects.toMatchObject({
    code: '57P02',
    message: expect.stringContaining('could not locate a valid checkpoint record'),
  })
})
