import { describe, expect, test } from 'vitest'
import { describeIntakeProblem, openDocument } from '../../src/index.ts'
import { archives } from './archives.ts'
import type { BadFile } from './bad-file.ts'
import { printed } from './printed.ts'
import { texts } from './texts.ts'

// Every file gets its own sentence in both languages, or is read with what is wrong left out; nothing is half read.

const all: readonly BadFile[] = [...texts, ...archives, ...printed]

/** Generous: what is opened here has at most 50 MiB, and the process may still hold the file before. */
const MOST_BYTES = 600 * 1024 * 1024

const measure = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers

test('there are many, and no two are wrong in the same way', () => {
  expect(all.length).toBeGreaterThanOrEqual(60)
  expect(new Set(all.map(({ wrong }) => wrong)).size).toBe(all.length)
})

describe.each(all)('$wrong ($name)', ({ name, make, says, notes, without, limits }) => {
  test(`${says}${notes === undefined ? '' : `, ${notes}`}`, { timeout: 60_000 }, async () => {
    const bytes = make()
    const before = measure()
    const result = await openDocument(bytes, { name, limits })
    expect(measure() - before).toBeLessThan(MOST_BYTES)
    expect(result.ok ? 'opened' : result.problem.code).toBe(says)
    if (!result.ok) {
      for (const language of ['zh', 'en'] as const) {
        const { title, advice } = describeIntakeProblem(result.problem, language)
        expect(title.length).toBeGreaterThan(3)
        expect(advice.length).toBeGreaterThan(3)
        expect(title + advice).not.toMatch(/undefined|NaN|\[object/)
      }
      return
    }
    const { text, warnings, marks } = result.document
    if (notes !== undefined) expect(warnings.map(({ code }) => code)).toContain(notes)
    if (without !== undefined) expect(text).not.toContain(without)
    for (const { start, end } of marks) expect(start <= end && end <= text.length).toBe(true)
  })
})
