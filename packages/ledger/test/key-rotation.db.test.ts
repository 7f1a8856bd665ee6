import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { openCheckpointKey } from '../src/checkpoints/checkpoint-key.ts'
import { listHandovers, rotateCheckpointKey } from '../src/checkpoints/rotate-checkpoint-key.ts'
import { openPlace } from '../src/commands/open-place.ts'
import { listTrustedKeys, readHandoverLine, signHandover, writeHandoverLine } from '../src/domain/key-handover.ts'
import { openLedger } from '../src/ledger.ts'
import { verifyRecord } from '../src/record/verify-record.ts'
import { writeRecord } from '../src/record/write-record.ts'
import { testDatabase } from './support/open-test-ledger.ts'
import { contextOf } from './support/prepare-place.ts'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const onServer = testDatabase === 'postgres'
const at = '2026-03-01T00:00:00.000Z'
const hasPython = spawnSync('python3', ['--version']).status === 0

test('a rotation that was stopped goes on with the same new key, and the old one is gone', () => {
  const path = join(folder, 'stopped', 'checkpoint.key')
  const old = openCheckpointKey(path).key
  const next = openCheckpointKey(`${path}.next`).key
  const handover = rotateCheckpointKey(path, at)
  expect([handover.key, handover.successor]).toEqual([old, next])
  expect([openCheckpointKey(path).key, existsSync(`${path}.next`)]).toEqual([next, false])

  // Stopped after the statement was written and before the new key was put in its place.
  const saved = join(folder, 'saved.key')
  copyFileSync(path, saved)
  const third = openCheckpointKey(`${path}.next`).key
  const again = join(folder, 'third.key')
  copyFileSync(`${path}.next`, again)
  rotateCheckpointKey(path, at)
  copyFileSync(saved, path)
  copyFileSync(again, `${path}.next`)
  rotateCheckpointKey(path, '2026-04-01T00:00:00.000Z')
  expect(listHandovers(path).map(({ successor }) => successor)).toEqual([next, third])
  expect(listTrustedKeys([old], listHandovers(path))).toEqual([old, next, third])
})

test('a statement that a stranger made, or that was altered, hands nothing over', () => {
  const [old, successor, stranger] = ['a', 'b', 'c'].map((name) => openCheckpointKey(join(folder, `${name}.key`)))
  const right = signHandover(old!, successor!.key, at)
  expect(listTrustedKeys([old!.key], [right])).toEqual([old!.key, successor!.key])
  const forged = { ...signHandover(stranger!, successor!.key, at), key: old!.key }
  expect(listTrustedKeys([old!.key], [forged, { ...right, successor: stranger!.key }])).toEqual([old!.key])
  expect(listTrustedKeys([stranger!.key], [right])).toEqual([stranger!.key])
  expect(readHandoverLine(writeHandoverLine(right))).toEqual(right)
  for (const line of ['', '{}', '[]', 'null', writeHandoverLine(right).replace(':', ': '), '{"key":[],"signature":""}'])
    expect(readHandoverLine(line)).toBeNull()
})

const name =
  'a record signed by an old key and then by its successor is trusted by whoever knows the old one, and only with the statement between them'
test.skipIf(onServer)(
  onServer ? `${name} (skipped: an engine makes no difference here)` : name,
  async () => {
    const dataDir = join(folder, 'data')
    const checkpointKey = join(dataDir, 'keys', 'checkpoint.key')
    const write = async (place: string): Promise<void> => {
      const ledger = await openLedger({ dataDir, checkpointKey })
      await ledger.command(openPlace, contextOf(place), { code: place, name: `云岫区${place}` })
      await ledger.signRecords()
      await ledger.close()
    }
    await write('990102')
    const { key: first, successor } = rotateCheckpointKey(checkpointKey, at)
    await write('990103')
    const ledger = await openLedger({ dataDir, checkpointKey })
    expect(ledger.checkpointKey).toBe(successor)
    let record = ''
    for await (const piece of writeRecord(ledger, { programVersion: '0.1.0' })) record += piece
    await ledger.close()

    const handovers = listHandovers(checkpointKey)
    const verify = (keys: readonly string[]) => verifyRecord([Buffer.from(record)], { keys })
    expect((await verify([first])).faults).toMatchObject([{ place: '990103', reason: 'key-unknown' }])
    expect((await verify([successor])).faults).toMatchObject([{ place: '990102', reason: 'key-unknown' }])
    const trusted = await verify(listTrustedKeys([first], handovers))
    expect([trusted.ok, new Set(trusted.keys)]).toEqual([true, new Set([first, successor])])
    if (!hasPython) return
    const path = join(folder, 'record.jsonl')
    writeFileSync(path, record)
    const script = fileURLToPath(new URL('../../../docs/verify/verify-record.py', import.meta.url))
    const second = (...args: string[]) => spawnSync('python3', [script, '--key', first, ...args, path]).status
    const file = join(dataDir, 'keys', 'keys.jsonl')
    expect([second(), second('--keys', file)]).toEqual([1, 0])
    const forged = join(folder, 'forged.jsonl')
    writeFileSync(forged, readFileSync(file, 'utf8').replace('2026-03', '2026-04'))
    expect(second('--keys', forged)).toBe(1)
  },
  120_000,
)
