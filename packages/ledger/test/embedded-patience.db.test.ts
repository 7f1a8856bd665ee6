import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { enqueueJob } from '../src/commands/enqueue-job.ts'
import { openPlace } from '../src/commands/open-place.ts'
import { openLedger } from '../src/ledger.ts'
import { verifyLedger } from '../src/verify-ledger.ts'
import { getJob } from '../src/views/get-job.ts'
import type { View } from '../src/views/view.ts'
import { testDatabase } from './support/open-test-ledger.ts'
import { contextOf } from './support/prepare-place.ts'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-patience-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const place = '990102'
const onServer = testDatabase === 'postgres'
const name = 'an embedded database that does not finish a statement is opened again: what was acknowledged is there'
test.skipIf(onServer)(
  onServer ? `${name} (skipped: a server ends its own statements)` : name,
  async () => {
    const ledger = await openLedger({ dataDir: join(folder, 'data'), patienceMs: 4000 })
    const write = (key: string) =>
      ledger.command(enqueueJob, contextOf(place, key), {
        kind: 'import',
        input: { key },
        payload: new Uint8Array(2000),
      })
    await ledger.command(openPlace, contextOf(place), { code: place, name: '云岫区' })
    const before = [await write('k1'), await write('k2')]
    const endless: View<undefined, unknown> = {
      name: 'endless',
      read: (reader) => sql`select count(*) from generate_series(1, 1000000000000)`.execute(reader),
    }
    const asked = ledger.view(endless, place, undefined)
    // Whoever waits behind it is not lost with it.
    const behind = write('k3')
    await expect(asked).rejects.toMatchObject({ code: 'database-unreachable' })
    for (const { id } of [...before, await behind, await write('k4')])
      expect(await ledger.view(getJob, place, { job: id })).toMatchObject({ state: 'waiting' })
    expect(await write('k2')).toEqual(before[1])
    expect((await verifyLedger(ledger)).faults).toEqual([])
    // The wall between places stands in the new session too.
    const role: View<undefined, string | undefined> = {
      name: 'role',
      async read(reader) {
        const { rows } = await sql<{ role: string }>`select current_user::text as role`.execute(reader)
        return rows[0]?.role
      },
    }
    expect(await ledger.view(role, place, undefined)).toBe('gangmu_place')
    await ledger.close()
  },
  60_000,
)
