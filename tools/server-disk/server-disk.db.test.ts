import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import {
  enqueueJob,
  getJob,
  type Ledger,
  LedgerRefusal,
  makeUuid,
  openLedger,
  openPlace,
  verifyLedger,
} from '@gangmu/ledger'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPostgres } from '../gate/find-postgres.mjs'
import { startCluster } from '../postgres-cluster.mjs'

const contextOf = (code: string, key: string = makeUuid()) => ({ place: code, actor: 'officer-1', idempotencyKey: key })

const place = '990102'
const onServer = process.env.GANGMU_TEST_DB === 'postgres'
const { bin = '', missing = '' } = onServer ? await findPostgres() : { missing: 'not this database' }
const folder = mkdtempSync(join(tmpdir(), 'gangmu-small-disk-'))
const mounted = bin !== '' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=60m', 'tmpfs', folder]).status === 0
const hasStrace = bin !== '' && spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0

let cluster: Awaited<ReturnType<typeof startCluster>>
beforeAll(async () => {
  if (mounted || hasStrace) cluster = await startCluster(bin, { durable: true })
}, 120_000)
afterAll(async () => {
  await cluster?.stop()
  if (mounted) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
})

const asSuperuser = async (...statements: string[]): Promise<void> => {
  const client = new Client({ connectionString: cluster.superuserUrl })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

const addressOf = (database: string): string => {
  const url = new URL(cluster.url)
  url.pathname = `/${database}`
  return url.href
}

const write = (ledger: Ledger, key: string, bytes = 1000) => {
  const payload = new Uint8Array(bytes).map((_, index) => (index * 7919 * (key.length + 1)) >> 3)
  return ledger.command(enqueueJob, contextOf(place, key), { kind: 'import', input: { key }, payload })
}

async function expectThere(ledger: Ledger, jobs: readonly string[]): Promise<void> {
  for (const job of jobs) expect(await ledger.view(getJob, place, { job })).toMatchObject({ state: 'waiting' })
  expect((await verifyLedger(ledger)).faults).toEqual([])
}

const full =
  'a full disk under the tables of a server refuses what does not fit, and is written to again once there is room'
test.skipIf(!mounted)(
  mounted ? full : `${full} (skipped: ${missing || 'a small disk cannot be mounted'})`,
  async () => {
    const { uid, gid } = statSync(cluster.folder)
    const small = join(folder, 'tables')
    mkdirSync(small)
    for (const path of [folder, small]) chownSync(path, uid, gid)
    const ballast = join(folder, 'ballast')
    writeFileSync(ballast, new Uint8Array(12_000_000))
    await asSuperuser(
      `create tablespace small location '${small}'`,
      'create database crowded owner gangmu_app tablespace small',
    )
    const ledger = await openLedger({ databaseUrl: addressOf('crowded') })
    await ledger.command(openPlace, contextOf(place), { code: place, name: '云岫区' })
    const kept: string[] = []
    let refusal: unknown = null
    for (let number = 1; refusal === null && number < 300; number += 1) {
      try {
        kept.push((await write(ledger, `k${'x'.repeat(number % 7)}${number}`, 1_000_000)).id)
      } catch (error) {
        refusal = error
      }
    }
    expect(refusal).toMatchObject({ code: 'database-unreachable' })
    expect(kept.length).toBeGreaterThan(3)
    rmSync(ballast)
    const after = await write(ledger, 'after', 1_000_000)
    await expectThere(ledger, [...kept, after.id])
    await ledger.close()
    await asSuperuser('drop database crowded', 'drop tablespace small')
  },
  180_000,
)

/** Lets every process that the server starts from now on fail to bring what it wrote to the disk, each at its n-th time. */
async function breakDisk(when: number): Promise<ChildProcess> {
  const inject = `inject=fdatasync:error=EIO:when=${when}`
  const tracer = spawn(
    'strace',
    ['-f', '-p', String(cluster.pid), '-o', '/dev/null', '-e', 'trace=fdatasync', '-e', inject],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let said = ''
  tracer.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  for (let attempt = 0; attempt < 200 && !said.includes('attached'); attempt += 1) await wait(50)
  expect(said).toContain('attached')
  return tracer
}

const broken = 'a disk that fails under a server: what was acknowledged is there, and the program goes on by itself'
test.skipIf(!hasStrace)(
  hasStrace ? broken : `${broken} (skipped: ${missing || 'strace is absent'})`,
  async () => {
    await asSuperuser('create database broken owner gangmu_app')
    const databaseUrl = addressOf('broken')
    const first = await openLedger({ databaseUrl })
    await first.command(openPlace, contextOf(place), { code: place, name: '云岫区' })
    await first.close()
    const tracer = await breakDisk(30)
    const ledger = await openLedger({ databaseUrl })
    const acknowledged: string[] = []
    let refusals = 0
    for (let number = 0; number < 60; number += 1) {
      for (let attempt = 0; attempt < 1200; attempt += 1) {
        try {
          acknowledged.push((await write(ledger, `key-${number}`)).id)
          break
        } catch (error) {
          if (!(error instanceof LedgerRefusal)) throw error
          expect(error.code).toBe('database-unreachable')
          refusals += 1
          await wait(100)
        }
      }
    }
    const ended = once(tracer, 'exit')
    tracer.kill('SIGINT')
    await ended
    expect(acknowledged.length).toBe(60)
    expect(new Set(acknowledged).size).toBe(60)
    expect(refusals).toBeGreaterThan(0)
    await expectThere(ledger, acknowledged)
    await ledger.close()
  },
  300_000,
)
