import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readCheckpoints } from './read-checkpoints.ts'
import { UnreadableFile } from './unreadable-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-checkpoints-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(content))
  return path
}
const signed = (place: string, sequence: number) => ({
  ...{
    place,
    sequence,
    hash: `${sequence}`,
    at: '',
    algorithm: '',
    key: '',
    previousCheckpointHash: '',
    signature: '',
  },
})

test('checkpoints of several files stand together by place, in the order of the record', async () => {
  const list = write('list.json', { checkpoints: [signed('990102', 9), signed('990100', 4), signed('990102', 2)] })
  const report = write('report.json', { checkpoints: { '990102': { sequence: 5, hash: '5' } } })
  const known = await readCheckpoints([list, report])
  expect(Object.keys(known)).toEqual(['990100', '990102'])
  expect(known['990102']?.map(({ sequence }) => sequence)).toEqual([2, 5, 9])
})

test('a place of any name is kept', async () => {
  const list = write('odd.json', { checkpoints: [signed('__proto__', 1)] })
  expect(Object.keys(await readCheckpoints([list]))).toEqual(['__proto__'])
})

test('a file without checkpoints is refused', async () => {
  for (const content of [{}, { checkpoints: [{ sequence: 1 }] }, { checkpoints: { '990102': 1 } }]) {
    await expect(readCheckpoints([write('none.json', content)])).rejects.toThrow(UnreadableFile)
  }
})
