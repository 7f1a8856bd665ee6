/**
 * Kills the program or the database at random moments under hundreds of writers, and looks for what is lost or half there.
 * Run: `node --import tsx bench/kill-rounds.ts [--engine pglite|postgres|server] [--rounds 100] [--writers 300] [--seed 1]`.
 * `pglite` and `postgres` kill the program (SIGKILL); `server` kills every process of PostgreSQL and starts it again, while
 * the program goes on. A cluster of its own is started, with fsync and synchronous commit on.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findPostgres } from '../tools/gate/find-postgres.mjs'
import { runKillRounds } from '../tools/kill-rounds/run-rounds.ts'
import { startCluster } from '../tools/postgres-cluster.mjs'

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'pglite' },
    rounds: { type: 'string', default: '100' },
    writers: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
})
const { engine } = values
const [rounds, writers, seed] = [values.rounds, values.writers, values.seed].map(Number) as [number, number, number]
const folder = mkdtempSync(join(tmpdir(), 'kill-rounds-'))
const { bin = '' } = engine === 'pglite' ? {} : await findPostgres()
const cluster = engine === 'pglite' ? null : await startCluster(bin, { durable: true })
const began = performance.now()
try {
  const outcome = await runKillRounds({
    where: cluster?.url ?? join(folder, 'data'),
    rounds,
    writers,
    seed,
    killDatabase: engine === 'server' ? cluster?.crash : undefined,
    onRound: (round, acknowledged) => process.stderr.write(`round ${round}: ${acknowledged} acknowledged\n`),
  })
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(JSON.stringify({ engine, rounds, writers, seed, seconds, ...outcome }))
  if (outcome.lost + outcome.halves + outcome.faults > 0) process.exitCode = 1
} finally {
  await cluster?.stop()
  rmSync(folder, { recursive: true, force: true })
}
