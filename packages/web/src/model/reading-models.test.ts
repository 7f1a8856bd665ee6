import type { DecisionView } from '@gangmu/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { find, sampleReading } from '../examples/sample-reading.ts'
import { sampleText } from '../examples/sample-text.ts'
import { decide, sampleDecisions } from '../examples/sample-views.ts'
import { listElsewhere } from './figure-elsewhere.ts'
import { findByAddress } from './find-by-address.ts'
import { keepUnchanged } from './keep-unchanged.ts'
import { layOutReport } from './layout-report.ts'
import { listFindings } from './list-findings.ts'
import { listOutline } from './outline-view.ts'
import { listReviewItems, listSamePattern } from './review-queue.ts'
import { paragraphAround, sentenceAround } from './sentence-around.ts'
import { findShownMark } from './shown-mark.ts'

const fresh = listFindings(sampleReading, [])
const half = listFindings(sampleReading, sampleDecisions)
const href = (id: string) => `?finding=${id}`
const named = (findings: typeof fresh, quote: string, kind?: string) => {
  const found = findings.find((one) => one.anchor.quote === quote && (kind === undefined || one.kind === kind))
  if (found === undefined) throw new Error(`no finding ${quote}`)
  return found
}

test('every finding stands on its words', () => {
  for (const { anchor, mark } of fresh) {
    expect(sampleText.slice(anchor.start, anchor.end)).toBe(anchor.quote)
    expect(mark.start).toBeGreaterThanOrEqual(anchor.start)
    expect(mark.end).toBeLessThanOrEqual(anchor.end)
  }
})

test('what must be decided: promises without headings, targets of the plan, the remainder, headings without body', () => {
  const needed = fresh.filter((finding) => finding.needed)
  expect(needed.filter((one) => one.kind === 'commitment')).toHaveLength(8)
  expect(needed.filter((one) => one.kind === 'target')).toHaveLength(5)
  expect(needed.filter((one) => one.kind === 'missing-heading')).toHaveLength(2)
  expect(named(fresh, '畅通内外循环').needed).toBe(false)
  expect(named(fresh, '408.6亿元').state).toBe('placed')
  expect(named(fresh, '7个工作专班').state).toBe('remainder')
})

test('a decision belongs to the finding of its kind on the same words, wherever those now stand', () => {
  expect(named(half, '新改建农村公路36公里').state).toBe('accepted')
  expect(named(half, '农村公路36公里', 'target').state).toBe('accepted')
  expect(named(half, '推动鹭洲大桥建成通车').state).toBe('corrected')
  expect(named(half, '（三）壮大特色产业').state).toBe('excused')
  const moved: DecisionView = { ...decide('m', 'commitment', '改造老旧小区9个', 'accept'), current: null }
  expect(named(listFindings(sampleReading, [moved]), '改造老旧小区9个').state).toBe('undecided')
})

test('the layout holds the text, whole and in order', () => {
  const paragraphs = layOutReport(sampleReading, fresh, href)
  const lines = sampleText.split('\n').filter((line) => line.trim() !== '')
  expect(paragraphs.map((one) => one.segments.map((segment) => segment.text).join(''))).toEqual(lines)
  for (const { segments } of paragraphs) {
    for (const segment of segments) expect(sampleText.slice(segment.start, segment.end)).toBe(segment.text)
  }
  const kinds = (kind: string) => paragraphs.filter((one) => one.kind === kind).length
  expect([kinds('title'), kinds('contents'), kinds('centred'), kinds('heading')]).toEqual([1, 7, 1, 4])
})

test('the innermost mark is the one that opens, and a run-in heading is set in bold', () => {
  const paragraphs = layOutReport(sampleReading, fresh, href)
  const road = paragraphs.flatMap((one) => one.segments).find((segment) => segment.text === '36公里')
  expect(road?.mark?.id).toBe(named(fresh, '农村公路36公里', 'target').id)
  const runIn = paragraphs.flatMap((one) => one.segments).filter((segment) => segment.strong)
  expect(runIn.map((segment) => segment.text).join('')).toBe('畅通内外循环。')
  expect(findShownMark(paragraphs, named(fresh, '36公里', 'quantity'))).toBe(road?.mark?.id)
})

test('a decision changes one paragraph and leaves the others as they were', () => {
  const before = layOutReport(sampleReading, fresh, href)
  const decided = listFindings(sampleReading, [decide('d', 'commitment', '改造老旧小区9个', 'accept')])
  const after = keepUnchanged(before, layOutReport(sampleReading, decided, href))
  expect(after.filter((paragraph, index) => paragraph !== before[index])).toHaveLength(1)
})

test('marks anywhere cut the text without losing or doubling a character', () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat(sampleText.length - 1), fc.integer({ min: 1, max: 60 }))
      .map(([start, length]) => ({ start, end: Math.min(start + length, sampleText.length) })),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(spans, (marks) => {
      const findings = marks.map((mark, index) => ({ ...(fresh[0] as (typeof fresh)[number]), id: `x${index}`, mark }))
      const drawn = layOutReport(sampleReading, findings, href)
      const words = drawn.map((one) => one.segments.map((segment) => segment.text).join('')).join('\n')
      expect(words).toBe(
        sampleText
          .split('\n')
          .filter((line) => line !== '')
          .join('\n'),
      )
    }),
  )
})

test('the outline counts what is open and sets the headings without body where the contents list has them', () => {
  const lines = listOutline(sampleReading, half)
  expect(lines.map((line) => [line.title, line.open, line.missing])).toEqual([
    ['各位代表', 0, false],
    ['一、2025年工作回顾', 1, false],
    ['二、2026年工作安排', 10, false],
    ['（一）织密交通路网', 1, false],
    ['（二）办好民生实事', 6, false],
    ['（三）壮大特色产业', 0, true],
    ['三、政府自身建设', 1, true],
  ])
})

test('a review item is a promise with the targets in it; headings without body come last', () => {
  const items = listReviewItems(fresh)
  expect(items).toHaveLength(15)
  expect(items.slice(-2).map((item) => item.kind)).toEqual(['missing-heading', 'missing-heading'])
  const road = items.find((item) => item.lead.anchor.quote === '新改建农村公路36公里')
  expect(road?.within.map((target) => target.anchor.quote)).toEqual(['农村公路36公里'])
  expect(items.filter((item) => item.kind === 'target').map((item) => item.lead.anchor.quote)).toEqual([
    '地区生产总值增长5.5%',
    '一般公共预算收入增长4%',
    '居民收入增长与经济增长',
  ])
  expect(listReviewItems(half).filter((item) => item.open)).toHaveLength(11)
})

test('one pattern is what the same rule read and nobody has decided yet', () => {
  const items = listReviewItems(half)
  const open = items.find((item) => item.lead.anchor.quote === '改造老旧小区9个')
  if (open === undefined) throw new Error('no such item')
  expect(listSamePattern(items, open)).toHaveLength(5)
})

test('an address opens its finding, also when only its place is still right', () => {
  const wanted = named(fresh, '推动鹭洲大桥建成通车')
  const { start, end } = wanted.anchor
  expect(findByAddress(fresh, { finding: wanted.id })).toBe(wanted)
  expect(findByAddress(fresh, { finding: `commitment:${start}` })).toBe(wanted)
  expect(findByAddress(fresh, { at: `${start}-${end}` })).toBe(wanted)
  expect(findByAddress(fresh, { at: `${start + 2}-${start + 4}` })).toBe(wanted)
  for (const at of ['9-3', 'x', '', '1-2-3', '99999999-99999999']) expect(findByAddress(fresh, { at })).toBeNull()
  expect(findByAddress(fresh, { finding: 'commitment:9999999' })).toBeNull()
})

test('a sentence ends at its stop, a paragraph at its line', () => {
  const words = find('鹭洲大桥')
  const sentence = sentenceAround(sampleText, words)
  expect(sampleText.slice(sentence.start, sentence.end)).toBe('推动鹭洲大桥建成通车，启动霁山隧道前期工作。')
  const paragraph = paragraphAround(sampleText, words)
  expect(sampleText.slice(paragraph.start, paragraph.end)).toMatch(/^畅通内外循环。.*前期工作。$/)
  const last = sentenceAround(sampleText, { start: sampleText.length - 1, end: sampleText.length })
  expect(last.end).toBe(sampleText.length)
})

test('a sentence around anything is bounded and holds it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000 }), fc.nat(), fc.nat(20), (text, at, length) => {
      const start = at % (text.length + 1)
      const span = { start, end: Math.min(start + length, text.length) }
      for (const around of [sentenceAround(text, span), paragraphAround(text, span)]) {
        expect(around.start).toBeLessThanOrEqual(span.start)
        expect(around.end).toBeGreaterThanOrEqual(span.end)
        expect(around.end - around.start).toBeLessThanOrEqual(span.end - span.start + 1202)
      }
    }),
  )
})

test('the same subject elsewhere is found', () => {
  const growth = named(fresh, '地区生产总值增长5.5%')
  expect(listElsewhere(sampleReading, growth).map((quote) => quote.quote)).toEqual(['408.6亿元'])
})
