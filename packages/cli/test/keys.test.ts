import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runGangmu } from './run-gangmu.ts'

let data = ''
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'gangmu-keys-'))
})
afterAll(() => rmSync(data, { recursive: true }))

test('a new key for second factors goes after those that are there; without any it is said where they come from', async () => {
  const none = await runGangmu(['keys', 'new-secret', '--data', data])
  expect([none.code, none.err]).toEqual([1, expect.stringContaining('GANGMU_SECRET_KEY')])
  mkdirSync(join(data, 'keys'))
  const path = join(data, 'keys', 'secret.key')
  const first = 'a1'.repeat(32)
  writeFileSync(path, `${first}\n`, { mode: 0o600 })
  const added = await runGangmu(['keys', 'new-secret', '--data', data, '--lang', 'en'])
  expect([added.code, added.out]).toEqual([0, expect.stringContaining('Start the server again')])
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  expect([lines.length, lines[0]]).toEqual([2, first])
  expect(lines[1]).toMatch(/^[0-9a-f]{64}$/)
  expect(added.out + added.err).not.toContain(lines[1])
})

test('handovers without a key that is trusted are not passed over in silence', async () => {
  const ran = await runGangmu(['verify', '--keys', join(data, 'keys.jsonl'), '--data', data, '--lang', 'en'])
  expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('name the key you trust by --key')])
})
