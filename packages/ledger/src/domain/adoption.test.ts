import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleText, makeReading } from '../../test/support/make-reading.ts'
import { type AdoptedDecision, draftCommitments } from './adoption.ts'
import type { Verdict } from './decision.ts'
import { listReviewItems } from './remainder.ts'

const reading = makeReading(exampleText)

function decideAll(change: (words: string) => Partial<AdoptedDecision> = () => ({})): AdoptedDecision[] {
  return listReviewItems(reading).map(({ kind, anchor }) => ({
    kind,
    current: anchor,
    verdict: kind.startsWith('remainder') ? 'excuse' : 'accept',
    correction: null,
    ...change(anchor.quote),
  }))
}

test('accepted findings become drafts in the order of the text, each with its sentence and section', () => {
  const drafts = draftCommitments(reading, decideAll())
  expect(drafts.map(({ kind, quote, verb, stated, named }) => [kind, quote.quote, verb, stated, named])).toEqual([
    ['target', '地区生产总值增长6%以上', null, null, null],
    ['task', '新建学校3所', '新建', null, null],
    ['task', '改造道路12公里', '改造', null, null],
    ['project', '建设鹊桥、石门等5个水厂', '建设', 5, 2],
  ])
  expect(drafts[1]?.sentence.quote).toBe('新建学校3所，改造道路12公里。')
  for (const { quote, sentence, section } of drafts) {
    expect(exampleText.slice(quote.start, quote.end)).toBe(quote.quote)
    expect(exampleText.slice(sentence.start, sentence.end)).toBe(sentence.quote)
    expect(section).toEqual({ id: '1', title: '2026年工作安排' })
  }
})

test('a target carries its exact amount and unit', () => {
  expect(draftCommitments(reading, decideAll())[0]?.target).toEqual({
    subject: '地区生产总值',
    comparator: 'at-least',
    amount: '6',
    unit: 'percent',
    reference: null,
    measure: 'change',
  })
})

test('a target within an accepted clause fills it; once the clause is rejected it stands for itself', () => {
  const within = makeReading(exampleText, {
    commitments: [{ words: '地区生产总值增长6%以上', verb: '增长' }],
    targets: [{ subject: '地区生产总值', quantity: '6%', amount: '6', unit: 'percent' }],
  })
  const decisions = listReviewItems(within).map(
    ({ kind, anchor }): AdoptedDecision => ({
      kind,
      current: anchor,
      verdict: 'accept',
      correction: null,
    }),
  )
  const [filled, ...rest] = draftCommitments(within, decisions)
  expect(rest).toEqual([])
  expect(filled).toMatchObject({ kind: 'task', target: { amount: '6' } })
  const rejected = decisions.map((entry) =>
    entry.kind === 'commitment' ? { ...entry, verdict: 'reject' as const } : entry,
  )
  expect(draftCommitments(within, rejected).map(({ kind }) => kind)).toEqual(['target'])
})

test('what was rejected, excused, orphaned or never decided is left out', () => {
  expect(draftCommitments(reading, [])).toEqual([])
  expect(
    draftCommitments(
      reading,
      decideAll(() => ({ verdict: 'reject' })),
    ),
  ).toEqual([])
  expect(
    draftCommitments(
      reading,
      decideAll(() => ({ current: null })),
    ),
  ).toEqual([])
})

test('a correction replaces what the reader proposed, and never the words', () => {
  const correct = (correction: Record<string, unknown>) => ({ verdict: 'correct' as const, correction })
  const drafts = draftCommitments(
    reading,
    decideAll((words) => {
      if (words === '新建学校3所') return correct({ verb: '建成', kind: 'project', objects: ['小学', '中学'] })
      if (words.startsWith('地区')) return correct({ amount: '6.5', comparator: 'about', reference: '全市平均水平' })
      return words === '办好老年食堂' ? correct({ verb: '办好' }) : {}
    }),
  )
  expect(drafts[0]?.target).toMatchObject({
    amount: '6.5',
    comparator: 'about',
    unit: 'percent',
    reference: '全市平均水平',
  })
  expect(drafts[1]).toMatchObject({
    kind: 'project',
    verb: '建成',
    objects: ['小学', '中学'],
    quote: { quote: '新建学校3所' },
  })
  expect(drafts.at(-1)).toMatchObject({ kind: 'task', verb: '办好', quote: { quote: '办好老年食堂' } })
})

test('a corrected amount reaches the target that stands on it, and an emptied field is empty', () => {
  const quantity = reading.quantities[0]!
  const amount = { kind: 'quantity', current: quantity, verdict: 'correct', correction: { amount: '6.2' } } as const
  expect(draftCommitments(reading, [...decideAll(), amount])[0]?.target).toMatchObject({
    amount: '6.2',
    unit: 'percent',
  })
  const emptied = decideAll((words) =>
    words.startsWith('地区') ? { verdict: 'correct', correction: { amount: null, subject: null } } : {},
  )
  const [target] = draftCommitments(reading, [...emptied, amount])
  expect(target?.target).toMatchObject({ amount: null, subject: '地区生产总值' })
})

test('whatever is decided, each accepted promise and target is in exactly one draft', () => {
  const items = listReviewItems(reading)
  const verdict = fc.constantFrom<Verdict | null>('accept', 'correct', 'reject', 'excuse', null)
  fc.assert(
    fc.property(fc.array(verdict, { minLength: items.length, maxLength: items.length }), (verdicts) => {
      const decisions = items.flatMap(({ kind, anchor }, index): AdoptedDecision[] => {
        const given = verdicts[index]
        return given ? [{ kind, current: anchor, verdict: given, correction: { verb: '办' } }] : []
      })
      const expected = decisions.filter(({ kind, verdict: given }) =>
        kind === 'remainder-clause'
          ? given === 'correct'
          : kind !== 'remainder-number' && /^(accept|correct)$/.test(given),
      )
      const drafts = draftCommitments(reading, decisions)
      expect(drafts).toHaveLength(expected.length)
      for (const { current } of expected) {
        expect(drafts.filter(({ quote }) => quote.start === current?.start)).toHaveLength(1)
      }
    }),
  )
})
