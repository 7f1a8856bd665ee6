import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeAnchor, resolveAnchor } from './anchor.ts'

const text = '新建学校3所。改造道路12公里，新建公园2个。完善老年食堂，改造道路12公里。'
const at = (words: string, from = 0, within = text) => {
  const start = within.indexOf(words, from)
  return { start, end: start + words.length }
}
const anchorOf = (words: string, from = 0) => makeAnchor(text, at(words, from), 1)

describe('an anchor in its own text version', () => {
  test('is found where it was made, also when its words stand elsewhere too', () => {
    const second = at('改造道路12公里', 15)
    expect(resolveAnchor(anchorOf('改造道路12公里', 15), text, 1)).toEqual({
      found: true,
      at: { ...second, quote: '改造道路12公里' },
    })
  })

  test('refuses a span outside the text', () => {
    for (const span of [
      { start: 3, end: 3 },
      { start: -1, end: 2 },
      { start: 0, end: 999 },
    ]) {
      expect(() => makeAnchor(text, span, 1)).toThrow(RangeError)
    }
  })
})

describe('an anchor in another text version', () => {
  test('moves with its words when something far away was added', () => {
    const longer = `经区人民代表大会审议，现将有关情况报告如下，请予审议并提出意见。${text}`
    const found = resolveAnchor(anchorOf('新建公园2个'), longer, 2)
    expect(found).toEqual({ found: true, at: { ...at('新建公园2个', 0, longer), quote: '新建公园2个' } })
  })

  test('is told apart from the same words elsewhere by what stands around it', () => {
    const longer = `前言。${text}`
    const found = resolveAnchor(anchorOf('改造道路12公里', 15), longer, 2)
    expect(found.found && found.at.start).toBe(at('改造道路12公里', 20, longer).start)
  })

  test('is left to a person when its sentence changed, though its words stand there once', () => {
    const changed = text.replace('新建公园2个', '取消新建公园2个')
    const found = resolveAnchor(anchorOf('新建公园2个'), changed, 2)
    expect(found.found).toBe(false)
    expect(!found.found && found.candidates[0]).toMatchObject({ quote: '新建公园2个' })
  })

  test('offers the changed figure first, with a score below 1', () => {
    const changed = text.replace('新建学校3所', '新建学校5所')
    const found = resolveAnchor(anchorOf('新建学校3所'), changed, 2)
    expect(!found.found && found.candidates[0]?.quote).toBe('新建学校5所')
    expect(!found.found && found.candidates[0]?.score).toBeLessThan(1)
  })

  test('offers nothing when nothing is like it', () => {
    expect(resolveAnchor(anchorOf('新建学校3所'), 'abc', 2)).toEqual({ found: false, candidates: [] })
    expect(resolveAnchor(anchorOf('新建学校3所'), '', 2)).toEqual({ found: false, candidates: [] })
  })

  test('two equal places with equal surroundings are not chosen between', () => {
    const once = '改造道路12公里。'
    const anchor = makeAnchor(`甲${once.repeat(9)}乙`, { start: 33, end: 41 }, 1)
    expect(resolveAnchor(anchor, `甲${once.repeat(12)}乙`, 2).found).toBe(false)
  })
})

const pieces = fc.array(fc.constantFrom('新建学校3所', '改造道路', '。', '，', '\n', '12公里', '甲', '乙', '😀'), {
  minLength: 1,
  maxLength: 40,
})

describe('for every text', () => {
  test('what is found has the same words; candidates lie in the text, at most five, best first, apart', () => {
    fc.assert(
      fc.property(pieces, pieces, fc.nat(), fc.nat(), (left, right, from, size) => {
        const before = left.join('')
        const after = right.join('')
        const start = from % before.length
        const end = Math.min(before.length, start + 1 + (size % 12))
        const anchor = makeAnchor(before, { start, end }, 1)
        expect(resolveAnchor(anchor, before, 1)).toEqual({ found: true, at: { start, end, quote: anchor.quote } })
        const result = resolveAnchor(anchor, after, 2)
        if (result.found) {
          expect(after.slice(result.at.start, result.at.end)).toBe(anchor.quote)
          return
        }
        expect(result.candidates.length).toBeLessThanOrEqual(5)
        let last = 1
        for (const { start: from, end: to, quote, score } of result.candidates) {
          expect(from < to && after.slice(from, to) === quote).toBe(true)
          expect(score).toBeLessThanOrEqual(last)
          last = score
        }
      }),
      { numRuns: 500 },
    )
  })

  test('adding text before and after never loses a place that stands once with its surroundings', () => {
    fc.assert(
      fc.property(pieces, pieces, fc.nat(), (left, right, from) => {
        const core = '本区决定新建云岫图书馆并于年内开放，同时保留原有阅览室供居民使用，其余事项另行研究。'
        const start = 8 + (from % 6)
        const anchor = makeAnchor(`甲。${core}乙。`, { start, end: start + 4 }, 1)
        const moved = `${left.join('')}甲。${core}乙。${right.join('')}`
        const result = resolveAnchor(anchor, moved, 2)
        expect(result.found && result.at.start).toBe(left.join('').length + start)
      }),
    )
  })
})
