import { createHash, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { verifyRecord } from '@gangmu/ledger'
import { expect, test } from 'vitest'
import { inRoot } from '../lib/root.mjs'
import { makeKey } from './make-record.ts'

const page = readFileSync(inRoot('docs', 'record.md'), 'utf8')
const example = /```jsonl\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
const lines = example.trimEnd().split('\n')
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The bytes of the array in a line, cut out as they stand. */
const arrayOf = (line: string): string => line.slice(line.indexOf('['), line.lastIndexOf(']') + 1)

test('the worked example of the page is recomputed from what the page says', () => {
  let previous = '0'.repeat(64)
  const entries = lines.filter((line) => line.startsWith('{"entry"'))
  expect(entries).toHaveLength(2)
  for (const line of entries) {
    const { entry, hash } = JSON.parse(line)
    expect(entry.at(-1)).toBe(previous)
    expect(hash).toBe(sha256(arrayOf(line)))
    previous = hash
  }
  const [checkpoint = ''] = lines.filter((line) => line.startsWith('{"checkpoint"'))
  const { key, privateKey } = makeKey('an example')
  const [, algorithm, signer, place, sequence, hash] = JSON.parse(arrayOf(checkpoint))
  expect([algorithm, signer, place, sequence, hash]).toEqual(['ed25519', key, '990102', 2, previous])
  const signature = sign(null, Buffer.from(arrayOf(checkpoint)), privateKey).toString('hex')
  expect(JSON.parse(checkpoint).signature).toBe(signature)
  expect(JSON.parse(lines.at(-1) ?? '').sha256).toBe(sha256(`${lines.slice(0, -1).join('\n')}\n`))
})

test('the worked example verifies, up to its last entry', async () => {
  const { key } = makeKey('an example')
  const report = await verifyRecord([Buffer.from(example)], { keys: [key] })
  expect(report).toMatchObject({ ok: true, entries: 2, texts: 1, checkpoints: 1, vouched: { 990102: 2 } })
})
