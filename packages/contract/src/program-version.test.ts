import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { programVersion } from './program-version.ts'

test('the program states the version of its package', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
  expect(programVersion).toBe(manifest.version)
})
