/**
 * Every file of the bad-input corpus with its code, its sentence, its time and its memory; what is told stands with the corpus.
 * Run: `node --import tsx bench/bad-input.ts [zh|en]`. Exits 1 when a file says something else than its sentence.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../packages/intake/test/bad-files/tell-bad-files.ts', import.meta.url))
const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
