import { quoteAt } from '@gangmu/text'
import { expect, test } from 'vitest'
import type { CommitmentKind, CommitmentTarget, CommitmentView } from './commitment.ts'
import { draftItems } from './draft-items.ts'

const target: CommitmentTarget = {
  subject: '道路',
  comparator: 'exact',
  amount: '12',
  unit: '公里',
  reference: null,
  measure: 'amount',
}

function draft(words: string, given: Partial<CommitmentView> & { readonly kind: CommitmentKind }) {
  const quote = quoteAt(words, 0, words.length)
  const facts = { address: '', document: '', section: null, verb: null, objects: [], target: null, stated: null }
  const rest = { named: null, adoptedAt: '', version: 1, year: 2026, number: 7 }
  const [item] = draftItems([{ ...facts, ...rest, quote, sentence: quote, ...given }], () => 'item')
  return item!
}

test.each([
  ['民生实事新建学校3所', { kind: 'project', stated: 3 }, 'livelihood', 'monthly'],
  ['地区生产总值增长6%', { kind: 'target', target }, 'economic-indicator', 'monthly'],
  ['建设5个水厂', { kind: 'project', stated: 5 }, 'key-project', 'monthly'],
  ['改造道路12公里', { kind: 'task', target }, 'quantified', 'monthly'],
  ['常态化开展巡查', { kind: 'task' }, 'standing', 'quarterly'],
  ['推进河道清淤', { kind: 'task', verb: '推进' }, 'qualitative', 'quarterly'],
] as const)('%s is drafted with %o as %s', (words, given, kind, cadence) => {
  expect(draft(words, given)).toMatchObject({ number: 1, commitment: 7, title: words, kind, cadence, duties: [] })
})

test.each([
  ['PM2.5', 'exact', 'PM2.5平均浓度降到30微克/立方米', 'down'],
  ['支出', 'at-most', '支出不超过5%', 'down'],
  ['办公用房', 'exact', '压减办公用房10%', 'down'],
  ['地区生产总值', 'exact', '事故下降，地区生产总值增长6%', 'up'],
  ['道路', 'exact', '改造道路12公里', 'up'],
])('of %s (%s) in %s more is %s', (subject, comparator, words, polarity) => {
  const item = draft(words, { kind: 'target', target: { ...target, subject, comparator } })
  expect(item.target).toMatchObject({ polarity })
})

test('a target keeps both ends of a range and the shape that its figure has', () => {
  const shape = (given: Partial<CommitmentTarget>) => draft('某事', { kind: 'target', target: { ...target, ...given } })
  expect(shape({ amount: '6..7', unit: '%', measure: 'change' }).target).toMatchObject({
    amount: '6',
    upper: '7',
    shape: 'growth',
  })
  expect(shape({ unit: '%' }).target?.shape).toBe('ratio')
  expect(shape({ comparator: 'in-step' }).target?.shape).toBe('relative')
  expect(shape({ comparator: 'assigned' }).target?.shape).toBe('assigned')
  expect(shape({}).target?.shape).toBe('count')
})
