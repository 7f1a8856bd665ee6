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

test.each([
  ['51431000000', '元', '514.31亿元'],
  ['79000000', '元', '7900万元'],
  ['350', '家', '350家'],
  ['6..6.5', '%', '6%至6.5%'],
  ['-35000', '元', '-3.5万元'],
])('%s of %s is shown as %s, nothing rounded', (amount, unit, shown) => {
  expect(showAmount(amount, unit, 'zh')).toBe(shown)
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
