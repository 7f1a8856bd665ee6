import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentKindNames } from './content-kind.ts'
import { describeIntakeNotice } from './describe-notice.ts'
import { describeIntakeProblem } from './describe-problem.ts'
import type { IntakeNotice } from './notice.ts'
import { openDocument } from './open-document.ts'
import type { IntakeProblem } from './problem.ts'

describe('any text', () => {
  test('comes back as it was, with marks in order and within it', async () => {
    const unit = fc.constantFrom(...'云岫区新建公园3.5%，。 \t\r\n\f　#=-`~a1\u{20000}')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 80 }), fc.constantFrom('a.txt', 'a.md', ''), async (text, name) => {
        const result = await openDocument(new TextEncoder().encode(text), { name })
        if (!result.ok) {
          expect(text.trim()).toBe('')
          return
        }
        const { document } = result
        expect(document.text).toBe(text)
        let last = 0
        for (const mark of document.marks) {
          expect(mark.start).toBeGreaterThanOrEqual(last)
          expect(mark.end).toBeLessThanOrEqual(text.length)
          if (mark.kind === 'paragraph') expect(text.slice(mark.start, mark.end)).toMatch(/^\S(.*\S)?$/)
          last = mark.start
        }
      }),
      { numRuns: 1000, seed: 20260301 },
    )
  })

  test('any bytes give a result', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.string(), async (bytes, name) => {
        const result = await openDocument(bytes, { name })
        expect(result.ok || result.problem.code !== 'unexpected').toBe(true)
      }),
      { numRuns: 2000, seed: 20260301 },
    )
  })

  test('a view into a larger buffer is read as itself', async () => {
    const bytes = new TextEncoder().encode('甲乙丙丁')
    expect(await openDocument(bytes.subarray(3, 9))).toMatchObject({ ok: true, document: { text: '乙丙' } })
  })
})

const problems: { [Code in IntakeProblem['code']]: Extract<IntakeProblem, { code: Code }>['params'] } = {
  empty: {},
  'too-large': { bytes: 60_000_000, limit: 52_428_800 },
  'too-long': { limit: 20_000_000 },
  'too-many-paragraphs': { limit: 500_000 },
  'unsupported-format': { format: 'pdf' },
  'not-text': {},
  'encoding-unknown': {},
  'no-text': { pictures: 3 },
  encrypted: { format: 'docx' },
  'archive-damaged': {},
  'archive-overlap': {},
  'archive-entries': { entries: 5000, limit: 4096 },
  'unpacks-too-large': { limit: 209_715_200 },
  'packed-too-densely': { ratio: 200 },
  'forbidden-xml': { part: 'word/document.xml' },
  'document-damaged': { part: 'word/document.xml' },
  'letters-unreadable': {},
  'too-many-pages': { pages: 1000, limit: 500 },
  'too-many-objects': { objects: 400_000, limit: 300_000 },
  'too-slow': { seconds: 60 },
  'too-much-memory': { limit: 1_073_741_824 },
  unexpected: { reason: 'x' },
}

const notices: { [Code in IntakeNotice['code']]: Extract<IntakeNotice, { code: Code }>['params'] } = {
  'extension-differs': { extension: 'doc', format: 'docx' },
  'character-cut': {},
  'replaced-characters': { count: 3 },
  'control-characters': { count: 3 },
  'tracked-changes': { insertions: 2, deletions: 1 },
  'hidden-text': { count: 3 },
  'pictures-not-read': { count: 3 },
  'symbols-kept': { count: 3 },
  'macros-ignored': {},
  'parts-not-read': { count: 3 },
  'numbering-unknown': { format: 'x' },
  'numbering-lost': { count: 3 },
  'running-lines-left-out': { heads: 3, numbers: 3 },
  'spaces-left-out': { count: 3 },
  'columns-read': { pages: 3 },
  'tables-by-gaps': { count: 3 },
  'pages-without-text': { count: 3 },
  'ideographs-restored': { count: 3 },
  'letters-unknown': { count: 3 },
  'surroundings-left-out': { chars: 3 },
  'sheets-hidden': { count: 3 },
  'values-of-formulas': { count: 3 },
  'errors-in-cells': { count: 3 },
  'seals-not-checked': { count: 3 },
}

/** Half-width signs between Chinese characters, and full-width ones in English. */
const mixed = { zh: /[\u4e00-\u9fff][,;:!?()"]|[,;:!?()"][\u4e00-\u9fff]/, en: /[\u3000-\u9fff\uff00-\uffef]/ }

describe('every code has words in both languages', () => {
  test.each(Object.entries(problems))('problem %s', (code, params) => {
    for (const language of ['zh', 'en'] as const) {
      const { title, advice } = describeIntakeProblem({ code, params } as IntakeProblem, language)
      for (const words of [title, advice]) {
        expect(words).not.toMatch(/undefined|NaN|\[object/)
        expect(words).not.toMatch(mixed[language])
        expect(words.length).toBeGreaterThan(3)
      }
      for (const value of Object.values(params))
        if (typeof value === 'string' && code !== 'unsupported-format' && code !== 'encrypted')
          expect(title + advice).toContain(value)
    }
  })

  test('an unsupported format is named, with advice of its own', () => {
    for (const format of Object.keys(contentKindNames) as (keyof typeof contentKindNames)[]) {
      const problem: IntakeProblem = { code: 'unsupported-format', params: { format } }
      expect(describeIntakeProblem(problem, 'zh').title).toContain(contentKindNames[format].zh)
      expect(describeIntakeProblem(problem, 'en').title).toContain(contentKindNames[format].en)
    }
  })

  test.each(Object.entries(notices))('notice %s', (code, params) => {
    for (const language of ['zh', 'en'] as const) {
      const words = describeIntakeNotice({ code, params } as IntakeNotice, language)
      expect(words).not.toMatch(/undefined|NaN|\[object/)
      expect(words).not.toMatch(mixed[language])
    }
  })
})
