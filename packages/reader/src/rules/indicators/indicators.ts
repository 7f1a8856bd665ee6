import { quoteAt, type Span } from '@gangmu/text'
import { findCard } from '../../cards/find-card.ts'
import { type LinkContext, type ReadContext, withSpans } from '../../engine/context.ts'
import { makeIds } from '../../engine/finding-id.ts'
import { partOfQuantity, partQuoted, quantityQuote } from '../../engine/part.ts'
import { SpanIndex } from '../../engine/span-index.ts'
import type { Carried, Figure, FigureLink } from '../../phrases/figure.ts'
import { linkFigures } from '../../phrases/figures.ts'
import { listNames } from '../../phrases/noun-list.ts'
import { isWithin, listClauses, readPlanParts } from '../../phrases/plan-parts.ts'
import { ratedIn } from '../../phrases/rated-names.ts'
import { peelSubject } from '../../phrases/subject.ts'
import type { Indicator } from '../../reading.ts'
import { basisOf, findPeriod, findScope } from './circumstances.ts'

/**
 * Links each figure of what a report states as fact with the name of what it measures. The plan's figures are targets and
 * are left to that rule; a figure whose subject cannot be named is left out.
 */
export function readIndicators(context: ReadContext): Indicator[] {
  const ctx = withSpans(context)
  const { plan, silent } = readPlanParts(ctx.outline)
  const id = makeIds()
  const indicators: Indicator[] = []
  const carried: Carried = { subject: null }
  const nouns = new SpanIndex(ctx.found.enumerations.map((enumeration) => enumeration.noun))
  const rated = ratedIn(ctx.found.enumerations)
  let sentence = -1
  let before: Span | null = null
  if (ctx.quantities.length === 0) return indicators
  for (const clause of listClauses(ctx)) {
    if (clause.sentence !== sentence) {
      carried.subject = null
      carried.recent = []
      before = null
    }
    sentence = clause.sentence
    const quantities = ctx.spans.quantities.within(clause.start, clause.end)
    if (quantities.length === 0) {
      before = clause
      continue
    }
    if (before) carryMoved(ctx.text, before, carried)
    before = null
    if (isWithin(plan, clause.start) || isWithin(silent, clause.start)) continue
    for (const figure of linkFigures(ctx.text, clause, quantities, carried, nouns)) {
      if (rated(figure.quantity)) continue
      indicators.push(indicatorOf(ctx, figure, clause.start, id('indicator', figure.quantity.start)))
    }
  }
  return indicators
}

/** `零售总额稳定增长，完成9.2亿元`: indicators that a clause without a figure says to move are what the next figures tell of. */
function carryMoved(text: string, clause: Span, carried: Carried): void {
  const peeled = peelSubject(text, clause.start, clause.end)
  if (!peeled || peeled.tail.length < 2) return
  const names = listNames(text, peeled.start, peeled.end).map((name) => quoteAt(text, name.start, name.end))
  const whole = quoteAt(text, peeled.start, peeled.end)
  if (findCard(whole.quote) === null && !names.some((name) => findCard(name.quote) !== null)) return
  carried.subject = whole
  carried.recent = names
}

function indicatorOf(ctx: LinkContext, figure: Figure, clauseStart: number, id: string): Indicator {
  const { quantity, subject, measure, direction } = figure
  const rule = RULES[figure.link]
  const quoted = quantityQuote(quantity)
  const period = findPeriod(ctx, clauseStart, quantity.start)
  const scope = findScope(subject.quote)
  const card = findCard(subject.quote)?.id ?? null
  const value = `${quantity.amount} ${quantity.unit}`
  const parts = [partQuoted(subject, 'subject', subject.quote), partOfQuantity(quantity, value)]
  // Written out twice: adding members to an object one by one costs more than all else here.
  if (measure !== 'change') return { id, rule, subject, quantity: quoted, measure, period, scope, card, parts }
  const basis = basisOf(ctx.text, figure, clauseStart)
  return {
    id,
    rule,
    subject,
    quantity: quoted,
    measure,
    direction: direction ?? 'up',
    basis,
    period,
    scope,
    card,
    parts,
  }
}

const RULES: Readonly<Record<FigureLink, string>> = {
  'subject-before': 'indicators/subject-before',
  'noun-after': 'indicators/noun-after',
  distributed: 'indicators/distributed',
  elided: 'indicators/elided',
}
