import type { DrillRecord } from '@gangmu/ledger'
import { expect, test } from 'vitest'
import type { Terminal } from './terminal/terminal.ts'
import { writeDrillRecord } from './write-drill-record.ts'

const record: DrillRecord = {
  format: 1,
  what: 'check',
  at: '2026-03-01T09:00:00.000Z',
  durationMs: 12,
  file: 'ledger.gangmu',
  bytes: 4096,
  sha256: 'ab',
  engine: '\u001b[2Jengine',
  program: '0.1.0',
  schema: 6,
  madeAt: '2026-03-01T08:00:00.000Z',
  rows: 3,
  parts: [{ name: 'place\u0007', rows: 3, sha256: 'cd' }],
  checkpoints: {},
  signedBy: null,
  verified: { ok: true, places: 1, entries: 2, texts: 3, quotes: 4, faults: [] },
}

function print(one: DrillRecord, json: boolean) {
  const lines: string[] = []
  const out = (line: string) => void lines.push(line)
  const terminal: Terminal = { language: 'en', colour: true, live: false, out, err: out, progress: out }
  return { code: writeDrillRecord(one, json, terminal), lines }
}

test('what an archive says of itself cannot steer the terminal', () => {
  const { code, lines } = print(record, false)
  expect(code).toBe(0)
  expect(lines).toContain('  place· 3 cd')
  expect(lines.join('\n')).toContain('database: ·[2Jengine')
  expect(lines.at(-1)).toBe('Verified when it was made: 1 places, 2 entries, 3 texts, 4 quotes.')
})

test('faults end with 1; programs get the record itself', () => {
  const faults = [{ place: '990102', what: 'entry:2', reason: 'hash-differs' as const }]
  const faulty = { ...record, verified: { ok: false, places: 1, entries: 2, texts: 3, quotes: 4, faults } }
  expect(print(faulty, false).code).toBe(1)
  const { code, lines } = print(faulty, true)
  expect([code, lines.map((line) => JSON.parse(line))]).toEqual([1, [faulty]])
})
