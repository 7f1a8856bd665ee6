import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findPostgres } from '../gate/find-postgres.mjs'
import { startCluster } from '../postgres-cluster.mjs'
import { runKillRounds } from './run-rounds.ts'

const rounds = 5
const onServer = process.env.GANGMU_TEST_DB === 'postgres'
const nothingWrong = { lost: 0, halves: 0, faults: 0 }

test.skipIf(onServer)(
  `the program killed ${rounds} times under two hundred writers on the embedded database: nothing acknowledged is lost${onServer ? ' (skipped: this run is the server’s)' : ''}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kill-rounds-'))
    try {
      const outcome = await runKillRounds({ where: join(folder, 'data'), rounds, writers: 200, seed: 7 })
      expect(outcome).toMatchObject(nothingWrong)
      expect(outcome.acknowledged).toBeGreaterThanOrEqual(rounds)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  300_000,
)

const { bin, missing } = onServer ? await findPostgres() : { bin: '', missing: 'this run is the embedded database’s' }
test.skipIf(missing !== undefined)(
  missing === undefined
    ? `the program, then the server killed ${rounds} times under two hundred writers: nothing is lost, and it comes back by itself`
    : `the program, then the server killed (skipped: ${missing})`,
  async () => {
    const cluster = await startCluster(bin ?? '', { durable: true })
    try {
      const options = { where: cluster.url, writers: 200, rounds }
      expect(await runKillRounds({ ...options, seed: 8 })).toMatchObject(nothingWrong)
      const killed = await runKillRounds({ ...options, seed: 9, killDatabase: cluster.crash })
      expect(killed).toMatchObject(nothingWrong)
      expect(killed.acknowledged).toBeGreaterThanOrEqual(rounds)
    } finally {
      await cluster.stop()
    }
  },
  300_000,
)
