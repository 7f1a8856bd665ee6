import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runGangmu } from './run-gangmu.ts'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-record-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('what a record from elsewhere says of itself cannot steer the terminal', async () => {
  const path = join(folder, 'record.jsonl')
  const [wipe, title] = ['\u001b[2J', '\u001b]0;safe\u0007']
  const lines = [
    { record: ['gangmu.record/1', '0.1.0', `${wipe}2026`, [title]] },
    { text: ['gangmu.text/1', title, wipe, 1, 'a', 'b'] },
  ]
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  for (const language of ['zh', 'en']) {
    const { code, out } = await runGangmu(['verify', '--file', path, '--lang', language])
    expect(code).toBe(1)
    expect(out).toContain('·[2J2026')
    expect(out).toContain('✗ ·]0;safe· ')
    expect(out).not.toContain('\u001b')
  }
}, 30_000)

test('a record that cannot be read is told in words', async () => {
  const absent = await runGangmu(['verify', '--file', join(folder, 'absent'), '--lang', 'en'])
  expect([absent.code, absent.err]).toEqual([3, expect.stringMatching(/: there is no such file\.\n$/)])
  const directory = await runGangmu(['verify', '--file', folder, '--lang', 'zh'])
  expect([directory.code, directory.err]).toEqual([3, `${folder}：这是一个文件夹。\n`])
}, 30_000)
