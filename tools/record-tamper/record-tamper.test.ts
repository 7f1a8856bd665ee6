import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCheckpointLine, type SignedCheckpoint, verifyRecord } from '@gangmu/ledger'
import { afterAll, expect, test } from 'vitest'
import { inRoot } from '../lib/root.mjs'
import { alterations } from './alterations.ts'
import { type Model, makeKey, makeRecord, renderRecord, writeStatement } from './make-record.ts'
import { makeRandom } from './random.ts'

const key = makeKey('the office')
const stranger = makeKey('somebody else')
const hasPython = spawnSync('python3', ['--version']).status === 0
const folder = mkdtempSync(join(tmpdir(), 'gangmu-tamper-'))
afterAll(() => rmSync(folder, { recursive: true }))

const make = (seed: number) => makeRecord(makeRandom(seed), key, { places: 2, entries: 10 })

function outsideOf({ parts }: Model): Record<string, SignedCheckpoint[]> {
  const read = parts.map(({ place, checkpoints }) => [
    place,
    checkpoints.map((one) => readCheckpointLine(writeStatement(one))!),
  ])
  return Object.fromEntries(read)
}

const isOk = async (bytes: Uint8Array, model: Model) =>
  (await verifyRecord([bytes], { checkpoints: outsideOf(model) })).ok

test('nothing is found in an honest record, with all, some or none of its checkpoints known, however it comes in pieces', async () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const random = makeRandom(seed)
    const model = make(seed)
    const bytes = Buffer.from(renderRecord(model))
    const outside = outsideOf(model)
    for (const place of Object.keys(outside)) outside[place]?.splice(random.below(4))
    const cut = random.below(bytes.length)
    const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)]
    for (const options of [{}, { keys: [key.key] }, { checkpoints: outside }, { checkpoints: outsideOf(model) }]) {
      expect((await verifyRecord(pieces, options)).faults).toEqual([])
    }
  }
})

test.each(Object.entries(alterations))('%s: every alteration is found', async (name, alter) => {
  const missed: number[] = []
  for (let seed = 1; seed <= 60; seed += 1) {
    const model = make(seed)
    const altered = alter(model, makeRandom(seed * 7919), stranger)
    expect(altered.equals(Buffer.from(renderRecord(model))), `${name} ${seed} alters nothing`).toBe(false)
    if (await isOk(altered, model)) missed.push(seed)
  }
  expect(missed).toEqual([])
})

test('a key that was not given is told, and what no checkpoint vouches for is not called vouched', async () => {
  const model = make(3)
  const bytes = Buffer.from(renderRecord(model))
  const foreign = await verifyRecord([bytes], { keys: [stranger.key] })
  expect(foreign.faults[0]).toMatchObject({ reason: 'key-unknown' })
  expect((await verifyRecord([bytes])).vouched).toEqual({ 990102: 0, 990103: 0 })
  const ends = model.parts.map(({ place, entries }) => [place, entries.length])
  expect((await verifyRecord([bytes], { keys: [key.key] })).vouched).toEqual(Object.fromEntries(ends))
})

test.skipIf(!hasPython)(
  `a second verifier in another language says the same of honest and altered records${hasPython ? '' : ' (skipped: python3 is absent)'}`,
  () => {
    const script = inRoot('docs', 'verify', 'verify-record.py')
    const model = make(5)
    const outside = join(folder, 'checkpoints.jsonl')
    writeFileSync(
      outside,
      model.parts.flatMap(({ checkpoints }) => checkpoints.map((c) => `${writeStatement(c)}\n`)).join(''),
    )
    const files = [...Object.entries(alterations), ...Object.entries(alterations)].map(([name, alter], index) => {
      const path = join(folder, `${name.replaceAll(' ', '-')}-${index}.jsonl`)
      writeFileSync(path, alter(model, makeRandom(index + 1), stranger))
      return path
    })
    const honest = join(folder, 'honest.jsonl')
    writeFileSync(honest, renderRecord(model))
    const { stdout, status } = spawnSync('python3', [script, '--checkpoints', outside, ...files, honest], {
      encoding: 'utf8',
    })
    const reports = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(reports).toHaveLength(files.length + 1)
    expect(reports.filter(({ ok }) => ok).map(({ record }) => record)).toEqual([honest])
    expect(status).toBe(1)
    expect(spawnSync('python3', [script, '--checkpoints', outside, honest]).status).toBe(0)
    expect(spawnSync('python3', [script, '--key', stranger.key, honest]).status).toBe(1)
  },
)
