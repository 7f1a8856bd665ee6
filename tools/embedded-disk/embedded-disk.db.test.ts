import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openLedger, verifyLedger } from '@gangmu/ledger'
import { afterAll, expect, test } from 'vitest'
import { checkRound, startWriters } from '../kill-rounds/run-rounds.ts'

const onServer = process.env.GANGMU_TEST_DB === 'postgres'
const hasStrace = !onServer && spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0
const missing = onServer ? 'this run is the server’s' : 'strace is absent or may not trace'
const folder = mkdtempSync(join(tmpdir(), 'gangmu-embedded-disk-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/**
 * Lets a running process fail to write, each of its threads at its n-th time: a database opened anew fails again.
 * @param only Paths of the files that fail; none: every write at a place in a file, as the database writes.
 */
async function breakWrites(pid: number, trace: string, inject: string, only: readonly string[]) {
  const args = ['-f', '-p', String(pid), '-o', trace, '-e', 'trace=pwrite64', '-e', `inject=pwrite64:${inject}`]
  const tracer = spawn('strace', [...only.flatMap((path) => ['-P', path]), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  tracer.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  for (let attempt = 0; attempt < 200 && !said.includes('attached'); attempt += 1) await wait(50)
  expect(said).toContain('attached')
  return {
    failed: () => (existsSync(trace) ? readFileSync(trace, 'utf8').split('(INJECTED)').length - 1 : 0),
    async mend() {
      const ended = once(tracer, 'exit')
      tracer.kill('SIGKILL')
      await ended
    },
  }
}

const log = ['000000010000000000000001', '000000010000000000000002']
const name =
  'a disk that fails under an embedded database, in %s: nothing acknowledged is lost, nothing is half there, and the same program goes on'
test.skipIf(!hasStrace).each([
  ['its log, broken', 'error=EIO:when=12', log, 3],
  ['its log, full', 'error=ENOSPC:when=12', log, 3],
  ['any file, broken', 'error=EIO:when=60', [], 1],
] as const)(
  hasStrace ? name : `${name} (skipped: ${missing})`,
  async (what, inject, files, times) => {
    const where = join(folder, what.replaceAll(/\W+/g, '-'))
    const options = { where, writers: 40, seed: 11 }
    const writers = startWriters(options, 1)
    await writers.until(5)
    const only = files.map((file) => join(where, 'pglite', 'pg_wal', file))
    const disk = await breakWrites(writers.pid ?? 0, `${where}.trace`, inject, only)
    for (let attempt = 0; attempt < 600 && disk.failed() < times; attempt += 1) await wait(100)
    const failed = disk.failed()
    await disk.mend()
    // The same process acknowledges again, without a restart.
    await writers.until(writers.lines.length + 10)
    const acknowledged = await writers.kill()
    expect(failed).toBeGreaterThanOrEqual(times)
    expect(await checkRound(options, 1, acknowledged)).toEqual({ lost: 0, halves: 0 })
    const ledger = await openLedger({ dataDir: where })
    try {
      expect((await verifyLedger(ledger)).faults).toEqual([])
    } finally {
      await ledger.close()
    }
  },
  180_000,
)
