import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compareStamp, listSources, writeStamp } from './stamp.mjs'

let root
let stamp
const write = (path, text) => writeFileSync(join(root, path), text)
const compare = () => compareStamp(root, listSources(root, ['src', 'lock.json', 'absent']), stamp)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gangmu-stamp-'))
  stamp = join(root, 'dist', 'stamp.json')
  mkdirSync(join(root, 'src', 'node_modules'), { recursive: true })
  write('src/a.ts', 'one')
  write('src/a.test.ts', 'a test')
  write('src/node_modules/b.ts', 'installed')
  write('lock.json', '{}')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('tests, installed packages and absent paths are no sources', () => {
  expect(listSources(root, ['src', 'lock.json', 'absent'])).toEqual(['lock.json', 'src/a.ts'])
})

test('a first look is a change; after the stamp is written there is none', () => {
  const first = compare()
  expect(first.changed).toBe(true)
  writeStamp(stamp, first.files)
  expect(compare().changed).toBe(false)
})

test('changed, added and removed sources are changes; a touched one with the same content is not', () => {
  writeStamp(stamp, compare().files)
  utimesSync(join(root, 'src', 'a.ts'), 1, 1)
  expect(compare().changed).toBe(false)
  write('src/a.ts', 'two')
  expect(compare().changed).toBe(true)
  write('src/a.ts', 'one')
  expect(compare().changed).toBe(false)
  write('src/c.ts', 'three')
  expect(compare().changed).toBe(true)
  rmSync(join(root, 'src', 'c.ts'))
  expect(compare().changed).toBe(false)
  rmSync(join(root, 'lock.json'))
  expect(compare().changed).toBe(true)
})

test('a torn stamp is a change, not a crash', () => {
  writeStamp(stamp, compare().files)
  writeFileSync(stamp, '{"files":')
  expect(compare().changed).toBe(true)
})
