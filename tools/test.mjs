// The gate: `npm test` runs all of it, `npm run ok` (--quick) what every commit must pass. Sets up what it needs.
import { performance } from 'node:perf_hooks'
import { requireNode } from './lib/node-range.mjs'

requireNode()
const { ensureInstalled } = await import('./lib/install.mjs')
const { inRoot } = await import('./lib/root.mjs')
const { stopChildren } = await import('./lib/run.mjs')
const { addFailure, addSkip, createTally, summarize } = await import('./gate/tally.mjs')
const { runCheck, runVitest } = await import('./gate/steps.mjs')
const { findPostgres } = await import('./gate/find-postgres.mjs')
const { findChromium } = await import('./gate/find-chromium.mjs')
const { makePgliteTemplate } = await import('./gate/pglite-template.mjs')
const { startCluster } = await import('./postgres-cluster.mjs')

const quick = process.argv.includes('--quick')
const mustHaveAll = process.env.CI === 'true'
const tally = createTally()
const began = performance.now()
const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`

let cluster
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    stopChildren(signal)
    await cluster?.stop()
    process.exit(130)
  })
}

/** A step never ends the run: its failure is counted and the next one starts. */
async function step(name, work) {
  const start = performance.now()
  console.log(`\n== ${name}`)
  try {
    await work()
  } catch (error) {
    console.error(error)
    addFailure(tally, name)
  }
  console.log(`   ${name}: ${secondsSince(start)}`)
}

/** What cannot be had here is a skip with its reason; in CI it is a failure. */
function report(missing) {
  console.log(`   ${missing}`)
  if (mustHaveAll) addFailure(tally, missing)
  else addSkip(tally, missing)
}

function finish() {
  console.log(`\n== done in ${secondsSince(began)}`)
  for (const [reason, count] of tally.reasons) console.log(`   skipped ${count}: ${reason}`)
  for (const name of tally.failures) console.log(`   failed: ${name}`)
  process.exitCode = tally.failed > 0 ? 1 : 0
  console.log(summarize(tally))
}

async function testPglite() {
  const template = await makePgliteTemplate()
  try {
    const env = { GANGMU_TEST_DB: 'pglite', ...template.env }
    await runVitest(tally, 'database (PGlite)', ['--project', 'db'], env)
  } finally {
    template.remove()
  }
}

async function testPostgres() {
  const { bin, missing } = await findPostgres()
  if (missing) return report(missing)
  cluster = await startCluster(bin)
  try {
    const { url, superuserUrl } = cluster
    const env = {
      GANGMU_TEST_DB: 'postgres',
      GANGMU_TEST_DATABASE_URL: url,
      GANGMU_TEST_SUPERUSER_URL: superuserUrl,
    }
    await runVitest(tally, 'database (PostgreSQL)', ['--project', 'db'], env)
  } finally {
    await cluster.stop()
    cluster = undefined
  }
}

async function testJourneys(built) {
  const { path, missing } = await findChromium()
  if (missing) return report(missing)
  if (!built) return addFailure(tally, 'journeys: not run, because the build failed')
  await runVitest(tally, 'journeys', ['--config', 'e2e/vitest.config.ts'], { CHROMIUM: path })
}

async function runAll() {
  const check = (name, program, args) => step(name, () => runCheck(tally, name, program, args))
  await check('lint and format', 'biome', ['check', '--error-on-warnings', '.'])
  await check('types', 'tsc', ['-p', 'tsconfig.json'])
  await check('unused files, exports and dependencies', 'knip', ['--no-progress'])
  for (const name of ['rooms', 'folders', 'sizes', 'text', 'docs']) {
    await check(`check-${name}`, '--import', ['tsx', inRoot('tools', 'check.ts'), name])
  }
  await step('unit tests', () => runVitest(tally, 'unit', ['--project', 'unit']))
  if (quick) return
  await step('database tests on PGlite', testPglite)
  await step('database tests on PostgreSQL', testPostgres)
  let built = false
  await step('build', async () => {
    built = await runCheck(tally, 'build', inRoot('tools', 'build.mjs'), [])
  })
  await step('journeys in Chromium', () => testJourneys(built))
}

const installed = await ensureInstalled()
if (installed === 0) await runAll()
else addFailure(tally, 'install')
finish()
