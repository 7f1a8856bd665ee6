import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oddText } from '../test/odd-text.ts'
import { readReport } from './read.ts'
import type { Reading } from './reading.ts'

const NUMERAL = /[0-9０-９零〇○一二两三四五六七八九十百千万亿]/u

/** How many number findings cover each code unit. */
function coverage(reading: Reading): Uint8Array {
  const covered = new Uint8Array(reading.document.text.length)
  const { quantities, dates, ranks, names, remainder } = reading
  for (const { start, end } of [...quantities, ...dates, ...ranks, ...names, ...remainder.numbers]) {
    for (let i = start; i < end; i++) covered[i] = (covered[i] as number) + 1
  }
  return covered
}

/** Every quoted span anywhere in a reading. */
function* quotes(value: unknown): Generator<{ start: number; end: number; quote: string }> {
  if (typeof value !== 'object' || value === null) return
  if ('quote' in value && 'start' in value && 'end' in value)
    yield value as { start: number; end: number; quote: string }
  for (const inner of Object.values(value)) yield* quotes(inner)
}

function keepsLaws(text: string): void {
  const reading = readReport(text)
  const covered = coverage(reading)
  for (let i = 0; i < text.length; i++) {
    const times = covered[i] as number
    if (NUMERAL.test(text[i] as string) ? times !== 1 : times > 1) {
      throw new Error(`${times} findings over ${text.slice(Math.max(0, i - 8), i + 8)} at ${i}`)
    }
  }
  for (const { start, end, quote } of quotes(reading)) {
    if (text.slice(start, end) !== quote || end <= start) throw new Error(`ungrounded: ${quote} at ${start}`)
  }
  const ids = [reading.quantities, reading.dates, reading.ranks, reading.names, reading.terms]
    .flat()
    .map((item) => item.id)
  expect(new Set(ids).size).toBe(ids.length)
}

describe('laws of a reading', () => {
  test('any text: every numeral in exactly one place, every item grounded, ids unique, nothing thrown', () => {
    fc.assert(fc.property(oddText, keepsLaws), { numRuns: 400 })
  })

  test('any string at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), keepsLaws))
  })

  test('long runs of one thing', () => {
    for (const piece of [
      '一',
      '1',
      '十',
      '“',
      '《',
      '、1',
      '1:',
      '第',
      '第一',
      '6%、',
      '全国',
      '1-',
      '百分之',
      '2023年',
      '万',
      '余',
      '(',
    ]) {
      keepsLaws(piece.repeat(3000))
    }
  })

  test('the same text reads the same twice', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(readReport(text)).toEqual(readReport(text))
      }),
      { numRuns: 50 },
    )
  })
})

const shared = process.env.GANGMU_SHARED ?? join(import.meta.dirname, '../../../../shared')
const reports = join(shared, 'corpus/reports')
const absent = !existsSync(reports)

test.skipIf(absent)('laws hold over a sample of real reports (skipped: ../shared is absent)', () => {
  const files = readdirSync(reports).sort()
  for (let i = 0; i < files.length; i += 13) keepsLaws(readFileSync(join(reports, files[i] as string), 'utf8'))
})
