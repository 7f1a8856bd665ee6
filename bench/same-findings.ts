/**
 * One report in every format, opened and read again: findings, amounts and differences; what is told stands with the tests' writers.
 * Run: `node --import tsx bench/same-findings.ts`. Exits 1 when any finding differs. PDF needs Chromium.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../packages/api/test/support/written/tell-findings.ts', import.meta.url))
const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
