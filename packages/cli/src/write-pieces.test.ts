import { execFileSync } from 'node:child_process'
import {
  createReadStream,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { writePiecesTo } from './write-pieces.ts'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-pieces-'))
afterAll(() => rmSync(folder, { recursive: true }))
const bytes = (words: string) => new TextEncoder().encode(words)

async function* broken() {
  yield bytes('half')
  throw new Error('broken off')
}

test('a file that breaks off leaves the one before it, and no part', async () => {
  const path = join(folder, 'a.csv')
  expect(await writePiecesTo(path, bytes('whole'))).toBe(5)
  await expect(writePiecesTo(path, broken())).rejects.toThrow('broken off')
  expect([readFileSync(path, 'utf8'), existsSync(`${path}.part`)]).toEqual(['whole', false])
})

test('a folder of that name stays', async () => {
  const path = join(folder, 'folder')
  mkdirSync(path)
  writeFileSync(join(path, 'kept'), '')
  await expect(writePiecesTo(path, bytes('words'))).rejects.toHaveProperty('syscall')
  expect(readdirSync(path)).toEqual(['kept'])
})

test.skipIf(process.platform === 'win32')(
  'a pipe is written to and stays a pipe (no pipes have names on Windows)',
  async () => {
    const path = join(folder, 'pipe')
    execFileSync('mkfifo', [path])
    const read = text(createReadStream(path))
    await writePiecesTo(path, bytes('words'))
    expect([await read, lstatSync(path).isFIFO()]).toEqual(['words', true])
  },
)
