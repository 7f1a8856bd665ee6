import { type Quote, quoteAt, type Span } from '@gangmu/text'
import { verbLength } from '../../phrases/verb-group.ts'
import type { Commitment, Target } from '../../reading.ts'
import type { CommitContext } from './lookups.ts'
import { mayBeVerb } from './parallel.ts'

/** A clause without a verb at its head that still promises: a result with its figure, or works whose verb stands before. */
export interface ResultReading {
  readonly start: number
  readonly verb: Quote
  readonly objects: readonly Quote[]
}

const REACHING = [
  '达到',
  '提升至',
  '提高到',
  '提升到',
  '提高至',
  '增长',
  '提高',
  '提升',
  '突破',
  '超过',
  '下降',
  '降低',
  '降至',
  '达',
  '住上',
  '增加',
  '控制在',
  '保持在',
  '稳定在',
  '扩大到',
  '超',
  '缩短至',
  '压缩至',
  '增加到',
]

/** `茶叶总产值达8亿元`: a name at the clause's head (behind 力争 too) that reaches a figure. Null for other clauses. */
export function readReached(ctx: CommitContext, clause: Span): ResultReading | null {
  const { text } = ctx
  const target = targetIn(ctx, clause)
  if (!target?.quantity) return null
  const { subject, quantity } = target
  const lead = text.slice(clause.start, subject.start)
  if (!LEADS.has(lead) || subject.end > quantity.start) return null
  const words = text.slice(subject.end, quantity.start)
  for (const word of REACHING) {
    const at = words.indexOf(word)
    if (at < 0) continue
    const start = subject.end + at
    return { start: clause.start, verb: quoteAt(text, start, start + word.length), objects: [subject] }
  }
  return null
}

const LEADS = new Set([
  '',
  '力争',
  '争取',
  '全市',
  '全区',
  '全县',
  '全省',
  '确保',
  '力争全市',
  '力争全县',
  '力争全区',
  '全年',
  '使',
])

function targetIn(ctx: CommitContext, { start, end }: Span): Target | undefined {
  for (const { target } of ctx.lookups.targets.within(start, end)) if (target.quantity !== undefined) return target
  return undefined
}

/**
 * A deed that no other rule tells before what is counted: `压采井水3万方` by two characters of their own before the name, 城镇新增就业
 * by the verb inside it. Null for other clauses.
 */
export function readUnlisted(ctx: CommitContext, clause: Span): ResultReading | null {
  const { text } = ctx
  const target = targetIn(ctx, clause)
  if (!target?.quantity || target.measure !== 'amount') return null
  const { subject, quantity } = target
  if (subject.end > quantity.start || REACHING.some((word) => text.slice(subject.end, quantity.start).includes(word)))
    return null
  const at = subject.start - 2
  const lead = text.slice(clause.start, at)
  const verb = at === clause.start ? mayBeVerb(text, at) : LEADS.has(lead) && verbLength(text, at) === 2
  if (at >= clause.start && verb) return { start: clause.start, verb: quoteAt(text, at, at + 2), objects: [subject] }
  const added = subject.quote.indexOf('新增就业')
  if (added < 1) return null
  const start = subject.start + added
  return { start: clause.start, verb: quoteAt(text, start, start + 2), objects: [subject] }
}

/** `绿竹抚育2万亩` behind `完成种茶5万亩` goes on with 完成. Null for clauses without a counted figure. */
export function readResult(ctx: CommitContext, clause: Span, before: Commitment | null): ResultReading | null {
  const { text } = ctx
  const target = targetIn(ctx, clause)
  if (!target) return null
  const from = Math.max(clause.start, target.subject.end)
  const words = text.slice(from, ctx.spans.quantities.within(from, clause.end).at(-1)?.start ?? clause.end)
  const reach = REACHING.map((word) => [words.lastIndexOf(word), word] as const).find(([at]) => at >= 0)
  if (reach && target.subject.quote.includes('已')) return null
  if (reach && from > clause.start) {
    const start = from + reach[0]
    return { start: clause.start, verb: quoteAt(text, start, start + reach[1].length), objects: [target.subject] }
  }
  // Only works that are counted again go on with the verb: their name opens the clause.
  const same =
    before !== null &&
    !before.verb.quote.startsWith('确保') &&
    !REACHING.includes(before.verb.quote) &&
    target.subject.start === clause.start &&
    target.measure === 'amount' &&
    !/[元%％]/.test(target.quantity?.quote ?? '')
  const counted = same && ctx.spans.quantities.holds(before.start, before.end)
  return counted ? { start: clause.start, verb: before.verb, objects: [target.subject] } : null
}
