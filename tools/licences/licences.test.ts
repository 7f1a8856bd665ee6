import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inRoot, root } from '../lib/root.mjs'
import { listRuntimePackages, writeNotices } from './notices.ts'

/** Licences under which everything that runs may be passed on with the project. */
const allowed = new Set([
  '(MIT OR Apache-2.0)',
  'MIT',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'Unlicense',
  '0BSD',
])

test('THIRD-PARTY-NOTICES.md is what the lock and the installed packages say', () => {
  const kept = readFileSync(inRoot('THIRD-PARTY-NOTICES.md'), 'utf8')
  expect(kept === writeNotices(root), 'run `node --import tsx tools/licences.ts`').toBe(true)
})

test('every package that runs has a licence that may be passed on', () => {
  const packages = listRuntimePackages(root)
  expect(packages.filter(({ licence }) => !allowed.has(licence))).toEqual([])
  expect(packages.length).toBeGreaterThan(50)
})
