import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { needsInstall } from './install.mjs'
import { oldestNode, supportsNode } from './node-range.mjs'
import { inRoot } from './root.mjs'

let root
const lock = (version) => ({
  packages: {
    '': { name: 'here' },
    'node_modules/a': { version },
    'node_modules/other-platform': { version: '1.0.0', optional: true },
  },
})
const write = (path, value) => writeFileSync(join(root, path), JSON.stringify(value))

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gangmu-install-'))
  write('package-lock.json', lock('1.0.0'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function installByHand(version) {
  mkdirSync(join(root, 'node_modules', 'a'), { recursive: true })
  write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version } } })
}

test('without node_modules an install is needed', () => {
  expect(needsInstall(root)).toBe(true)
})

test('what npm itself installed from this lock is taken as it is, and remembered', () => {
  installByHand('1.0.0')
  expect(needsInstall(root)).toBe(false)
  rmSync(join(root, 'node_modules', '.package-lock.json'))
  expect(needsInstall(root)).toBe(false)
})

test('another version, a missing package or a changed lock needs an install', () => {
  installByHand('0.9.0')
  expect(needsInstall(root)).toBe(true)
  installByHand('1.0.0')
  expect(needsInstall(root)).toBe(false)
  write('package-lock.json', lock('1.0.1'))
  expect(needsInstall(root)).toBe(true)
})

test('a tree that npm brought to the changed lock is taken as it is; one from another platform is not', () => {
  installByHand('1.0.0')
  expect(needsInstall(root)).toBe(false)
  write('package-lock.json', lock('1.0.1'))
  installByHand('1.0.1')
  expect(needsInstall(root)).toBe(false)
  const stamp = join(root, 'node_modules', '.gangmu-lock')
  writeFileSync(stamp, readFileSync(stamp, 'utf8').replace(/ .*/, ' beos-m68k node20'))
  expect(needsInstall(root)).toBe(true)
})

test('the Node range is the one of package.json', () => {
  const { engines } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  expect(engines.node).toBe(`>=${oldestNode.join('.')}`)
  expect(['20.18.9', '18.20.0', '20.19.0', '22.0.0', '24.1.0'].map(supportsNode)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ])
})
