import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chaptersOf } from './chapters.ts'
import { sampleReport } from './sample-report.ts'
import { describeTarget, showAmount } from './words/target-words.ts'

test('the runs of all chapters are the report, word for word, and every promise is one of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.stringMatching(/^[甲乙丙、（）]{0,8}$/), (repeat, longName) => {
      const report = sampleReport(repeat, longName)
      const chapters = chaptersOf(report.text, report.outline, report.commitments)
      const runs = chapters.flatMap((chapter) => chapter.paragraphs.flatMap((paragraph) => paragraph.runs))
      const linked = runs.filter((run) => run.address !== null)
      expect(linked.map((run) => run.text)).toEqual(report.commitments.map((c) => c.quote.quote))
      const words = chapters
        .map((c) => c.title + c.paragraphs.flatMap((p) => p.runs.map((r) => r.text)).join(''))
        .join('')
      expect(words).toBe(report.text.replaceAll('\n', ''))
    }),
  )
})

test('promises of a report without headings, and those before the first one, are shown too', () => {
  const { text, outline, commitments } = sampleReport()
  const [flat, ...none] = chaptersOf(text, [], commitments)
  expect(none).toEqual([])
  expect(flat?.promises).toBe(commitments.length)
  const late = outline.map((node) => {
    const end = { start: text.length, end: text.length }
    return { ...node, ...end, heading: { ...end, quote: '' }, children: [] }
  })
  const addresses = chaptersOf(text, late, commitments).flatMap((chapter) =>
    chapter.paragraphs.flatMap(({ runs }) => runs.flatMap((run) => run.address ?? [])),
  )
  expect(addresses).toEqual(commitments.map((commitment) => commitment.address))
})

test('the stop of a heading that runs into its paragraph does not begin the paragraph', () => {
  const text = '（一）夯实基础。建设公园。'
  const heading = { start: 0, end: 7, quote: '（一）夯实基础' }
  const node = { id: '1', level: 1, marker: '（一）', title: '夯实基础', role: 'tasks' as const, children: [] }
  const [chapter] = chaptersOf(text, [{ ...node, start: 0, end: text.length, heading }], [])
  expect(chapter?.paragraphs.map(({ runs }) => runs)).toEqual([[{ text: '建设公园。', address: null }]])
})

test('what stands before the first heading without a promise is no chapter: the page has its own title', () => {
  const { text, outline, commitments } = sampleReport()
  const title = '云岫区政府工作报告\n'
  const move = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + title.length,
    end: span.end + title.length,
  })
  const moved = outline.map((node) => ({ ...move(node), heading: move(node.heading), children: [] }))
  const chapters = chaptersOf(
    title + text,
    moved,
    commitments.map((c) => ({ ...c, quote: move(c.quote), sentence: move(c.sentence) })),
  )
  expect(chapters.map((chapter) => chapter.title)).toEqual(['二、2026年工作安排'])
})

test.each([
  ['51431000000', '元', '514.31亿元'],
  ['79000000', '元', '7900万元'],
  ['350', '家', '350家'],
  ['6..6.5', '%', '6%至6.5%'],
  ['-35000', '元', '-3.5万元'],
])('%s of %s is shown as %s, nothing rounded', (amount, unit, shown) => {
  expect(showAmount(amount, unit, 'zh')).toBe(shown)
})

test.each([
  ['1234567', '元', '1,234,567 元'],
  ['-1234.56789', '元', '-1,234.56789 元'],
  ['0.1234', '%', '0.1234%'],
])('%s of %s is shown in English as %s: no comma in a fraction', (amount, unit, shown) => {
  expect(showAmount(amount, unit, 'en')).toBe(shown)
})

test('a relative target says what it is measured against', () => {
  const target = {
    subject: '城乡居民收入',
    comparator: 'above-reference',
    amount: null,
    unit: null,
    reference: '全市平均水平',
    measure: 'change',
  }
  expect(describeTarget(target, 'zh')).toBe('城乡居民收入（增减）：高于全市平均水平')
})
