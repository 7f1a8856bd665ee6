import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeSecretBox } from './secret-box.ts'
import { addSecretKey, openSecretKeys } from './secret-keys.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-secrets-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

test('a secret is opened by its key for what it belongs to, and for nothing else', () => {
  const box = makeSecretBox([randomBytes(32)])
  const sealed = box.seal(secret, 'account 1')
  expect(box.open(sealed, 'account 1')).toBe(secret)
  expect(box.open(sealed, 'account 2')).toBeNull()
  expect(makeSecretBox([randomBytes(32)]).open(sealed, 'account 1')).toBeNull()
  expect(JSON.stringify(sealed)).not.toContain(secret.slice(0, 8))
  expect(box.seal(secret, 'account 1').sealed).not.toBe(sealed.sealed)
})

test('one that was altered at any byte, or cut off, is not opened', () => {
  const box = makeSecretBox([randomBytes(32)])
  const sealed = box.seal(secret, 'account 1')
  const bytes = Buffer.from(sealed.sealed, 'base64url')
  for (let at = 0; at < bytes.length; at++) {
    const altered = Buffer.from(bytes)
    altered[at] = (altered[at] ?? 0) ^ 1
    expect(box.open({ ...sealed, sealed: altered.toString('base64url') }, 'account 1'), `byte ${at}`).toBeNull()
    expect(box.open({ ...sealed, sealed: bytes.subarray(0, at).toString('base64url') }, 'account 1')).toBeNull()
  }
})

test('the key is made once, for its owner alone; a new one seals and the old ones still open', () => {
  const path = join(folder, 'keys', 'secret.key')
  const first = openSecretKeys(path)
  expect(existsSync(path)).toBe(true)
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(openSecretKeys(path).keyId).toBe(first.keyId)
  const sealed = first.seal(secret, 'account 1')
  const added = addSecretKey(path)
  const both = openSecretKeys(path)
  expect([both.keyId === added, added === first.keyId]).toEqual([true, false])
  expect(both.open(sealed, 'account 1')).toBe(secret)
  expect(both.seal(secret, 'account 1').keyId).toBe(added)
  expect(readFileSync(path, 'utf8')).not.toContain(first.keyId)
})

test('a new key stands in a line of its own, also after one that an editor left without its end', () => {
  const path = join(folder, 'edited.key')
  writeFileSync(path, 'ab'.repeat(32), { mode: 0o600 })
  const sealed = openSecretKeys(path).seal(secret, 'account 1')
  addSecretKey(path)
  expect(openSecretKeys(path).open(sealed, 'account 1')).toBe(secret)
})

test.each([
  ['nothing', ''],
  ['a line that is no key', 'not a key\n'],
  ['a key cut short', `${'ab'.repeat(31)}\n`],
])('a file with %s is refused', (_what, text) => {
  const path = join(folder, 'wrong.key')
  writeFileSync(path, text, { mode: 0o600 })
  expect(() => openSecretKeys(path)).toThrow(/secret-key-unusable/)
})

test.skipIf(process.platform === 'win32')(
  'a file that others may read is refused (skipped: Windows has no such bits)',
  () => {
    const path = join(folder, 'open.key')
    openSecretKeys(path)
    chmodSync(path, 0o644)
    expect(() => openSecretKeys(path)).toThrow(/chmod 600/)
  },
)
