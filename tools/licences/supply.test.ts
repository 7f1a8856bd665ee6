import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inRoot, root } from '../lib/root.mjs'
import { listRuntimePackages } from './notices.ts'

interface LockEntry {
  readonly hasInstallScript?: boolean
  readonly integrity?: string
}

const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')) as { packages: Record<string, LockEntry> }
const packages = listRuntimePackages(root)

/** How many packages of others run. Whoever adds one says so here, and why in a decision. */
const most = 126

test('no more packages run than were decided on', () => {
  expect(packages.length).toBeLessThanOrEqual(most)
})

test('nothing that runs needs a script at its installation, and every package is held by its hash', () => {
  const entries = packages.map(({ path }) => ({ path, ...lock.packages[path] }))
  expect(entries.filter(({ hasInstallScript }) => hasInstallScript).map(({ path }) => path)).toEqual([])
  expect(entries.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ path }) => path)).toEqual([])
})

const hasNpm = spawnSync('npm', ['--version']).status === 0
const name = 'the bill of materials that npm writes names everything that runs'
// Not with `--omit=dev`: npm 11 then leaves out packages that something else needs for development too.
test.skipIf(!hasNpm)(hasNpm ? name : `${name} (skipped: npm is absent)`, () => {
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--offline']
  const { stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
  expect(stderr).not.toContain('npm error')
  const { components } = JSON.parse(stdout) as { components: { name: string; version: string }[] }
  const listed = new Set(components.map((one) => `${one.name}@${one.version}`))
  expect(packages.filter((one) => !listed.has(`${one.name}@${one.version}`)).map(({ path }) => path)).toEqual([])
})
