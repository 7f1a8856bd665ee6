import { findCard, readDeadline } from '@gangmu/reader'
import type { CommitmentTarget, CommitmentView } from './commitment.ts'
import { cadenceOf, type ItemKind, type ItemTarget, type WorkItem } from './work-item.ts'

/** Verbs of tasks that go on: they are kept up, not finished. */
const standingVerbs = ['持续', '保持', '坚持', '常态', '健全', '深化', '优化', '严格', '坚决', '主动接受']
/** Words of what is better when it is lower, for indicators whose card does not say. */
const lowerIsBetter = ['失业率', '能耗', '事故', '压减', '涨幅', '居民消费价格', '压缩']

function shapeOf({ comparator, measure, unit }: CommitmentTarget): ItemTarget['shape'] {
  if (comparator === 'assigned') return 'assigned'
  if (comparator === 'in-step' || comparator === 'above-reference') return 'relative'
  if (measure === 'change') return 'growth'
  if (unit === '%') return 'ratio'
  return 'count'
}

function isLowerBetter({ subject, comparator }: CommitmentTarget, words: string): boolean {
  const better = findCard(subject)?.better
  if (comparator === 'at-most' || better === 'less') return true
  return better !== 'more' && lowerIsBetter.some((word) => words.includes(word))
}

function targetOf(target: CommitmentTarget, words: string): ItemTarget {
  const [amount = null, upper = null] = target.amount?.split('..') ?? []
  return {
    subject: target.subject,
    shape: shapeOf(target),
    amount,
    upper,
    unit: target.unit,
    comparator: target.comparator,
    reference: target.reference,
    nature: null,
    polarity: isLowerBetter(target, words) ? 'down' : 'up',
  }
}

/** The kind that a promise's words propose; a person decides. @example proposeKind(commitment) // 'key-project' */
function proposeKind({ kind, quote: { quote }, target, verb, stated }: CommitmentView): ItemKind {
  if (quote.includes('民生实事')) return 'livelihood'
  if (kind === 'target') return 'economic-indicator'
  if (kind === 'project' && stated !== null) return 'key-project'
  if (target !== null) return 'quantified'
  if (standingVerbs.some((word) => verb?.startsWith(word) || quote.startsWith(word))) return 'standing'
  return 'qualitative'
}

/**
 * The first draft of a breakdown: one item for each commitment, with kind, target and deadline from its own words and
 * nothing else. Units, leaders and whatever the words do not say stay empty.
 * @param makeId Gives each item its id.
 * @param last The running number after which these are counted.
 * @example draftItems(commitments, makeUuid).length === commitments.length // true
 */
export function draftItems(commitments: readonly CommitmentView[], makeId: () => string, last = 0): WorkItem[] {
  return commitments.map((commitment, index): WorkItem => {
    const { quote, year, number, target } = commitment
    const kind = proposeKind(commitment)
    const deadline = readDeadline(quote.quote, year)
    return {
      id: makeId(),
      year,
      commitment: number,
      number: last + index + 1,
      part: 0,
      title: quote.quote,
      kind,
      target: target && targetOf(target, quote.quote),
      definition: null,
      deliverable: null,
      measures: null,
      deadline: deadline?.day ?? null,
      deadlineWords: deadline?.words ?? null,
      milestones: [],
      cadence: cadenceOf(kind),
      remarks: null,
      leader: null,
      duties: [],
      state: 'draft',
      version: 1,
    }
  })
}
