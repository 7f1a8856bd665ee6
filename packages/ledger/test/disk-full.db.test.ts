import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { enqueueJob } from '../src/commands/enqueue-job.ts'
import { openPlace } from '../src/commands/open-place.ts'
import { openLedger } from '../src/ledger.ts'
import { verifyLedger } from '../src/verify-ledger.ts'
import { getJob } from '../src/views/get-job.ts'
import { testDatabase } from './support/open-test-ledger.ts'
import { contextOf } from './support/prepare-place.ts'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-small-disk-'))
const mounted =
  testDatabase === 'pglite' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', folder]).status === 0
afterAll(() => {
  if (mounted) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
})

const place = '990102'
const name =
  'a full disk refuses what does not fit, keeps what was acknowledged, and is written to again once there is room'
test.skipIf(!mounted)(
  mounted ? name : `${name} (skipped: only the embedded database, and where a small disk may be mounted)`,
  async () => {
    const ballast = join(folder, 'ballast')
    writeFileSync(ballast, new Uint8Array(30_000_000))
    let ledger = await openLedger({ dataDir: join(folder, 'data') })
    const write = (key: string) => {
      const payload = new Uint8Array(1_000_000).map((_, index) => (index * 7919 * key.length) >> 3)
      return ledger.command(enqueueJob, contextOf(place, key), { kind: 'import', input: { key }, payload })
    }
    await ledger.command(openPlace, contextOf(place), { code: place, name: '云岫区' })
    const kept: string[] = []
    let refusal: unknown = null
    for (let number = 1; refusal === null && number < 300; number += 1) {
      try {
        kept.push((await write(`k${'x'.repeat(number % 7)}${number}`)).id)
      } catch (error) {
        refusal = error
      }
    }
    expect(refusal).toMatchObject({ code: 'database-unreachable' })
    expect(kept.length).toBeGreaterThan(3)
    rmSync(ballast)
    const after = await write('after')
    for (const job of [...kept, after.id])
      expect(await ledger.view(getJob, place, { job })).toMatchObject({ state: 'waiting' })
    expect((await verifyLedger(ledger)).faults).toEqual([])
    await ledger.close()
    ledger = await openLedger({ dataDir: join(folder, 'data') })
    for (const job of [...kept, after.id])
      expect(await ledger.view(getJob, place, { job })).toMatchObject({ state: 'waiting' })
    await ledger.close()
  },
  120_000,
)
