import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRoot } from '../lib/root.mjs'
import { runModule } from '../lib/run.mjs'
import { addFailure, addVitestReport } from './tally.mjs'

const modules = (...parts) => inRoot('node_modules', ...parts)

/** Programs of the gate, by the file Node runs: no shell and no `.bin`, so that they start alike everywhere. */
const programs = {
  biome: modules('@biomejs', 'biome', 'bin', 'biome'),
  tsc: modules('typescript', 'bin', 'tsc'),
  knip: modules('knip', 'bin', 'knip.js'),
  vitest: modules('vitest', 'vitest.mjs'),
}

/** One check that passes or fails as a whole: it counts as one test. */
export async function runCheck(tally, name, program, args, options) {
  const { code } = await runModule(programs[program] ?? program, args, options)
  if (code === 0) tally.passed += 1
  else addFailure(tally, name)
  return code === 0
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    // No report at all: Vitest ended before it could write one, and its exit code says so.
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Runs Vitest and adds every test of it to the tally. */
export async function runVitest(tally, name, args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-report-'))
  const file = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { code } = await runModule(programs.vitest, ['run', ...args, ...reporters], { env })
    addVitestReport(tally, readReport(file), code, name)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
