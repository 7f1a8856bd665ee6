import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLedger } from '../src/ledger.ts'
import { lockDataDirectory } from '../src/store/data-lock.ts'
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
