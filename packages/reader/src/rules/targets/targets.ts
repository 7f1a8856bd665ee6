import { type Quote, quoteAt } from '@gangmu/text'
import { findCard } from '../../cards/find-card.ts'
import { type LinkContext, type ReadContext, withSpans } from '../../engine/context.ts'
import { makeIds } from '../../engine/finding-id.ts'
import { partAcross, partOfQuantity, partQuoted, quantityQuote } from '../../engine/part.ts'
import { SpanIndex } from '../../engine/span-index.ts'
import type { Carried, Figure, FigureLink } from '../../phrases/figure.ts'
import { linkFigures } from '../../phrases/figures.ts'
import { listNames, splitAt } from '../../phrases/noun-list.ts'
import { isWithin, listClausesWithin, type PlacedClause, readPlanParts } from '../../phrases/plan-parts.ts'
import { ratedIn } from '../../phrases/rated-names.ts'
import { peelTail } from '../../phrases/subject.ts'
import type { Target } from '../../reading.ts'
import { comparatorOf, firmnessOf } from './comparators.ts'
import { type Aim, readAims, readOwnTask } from './reference.ts'
import { findWay } from './ways.ts'

/**
 * What the plan says will be true by when: figures aimed at with their comparators, aims beside a reference (高于全市平均, 与经济增长同步,
 * 完成下达的任务), ways without a figure, and works with a count (新建道路51公里). Only the plan's parts are read.
 */
export function readTargets(context: ReadContext): Target[] {
  const ctx = withSpans(context)
  const { text } = ctx
  const parts = readPlanParts(ctx.outline)
  const id = makeIds()
  const targets: Target[] = []
  const nouns = new SpanIndex(ctx.found.enumerations.map((enumeration) => enumeration.noun))
  const rated = ratedIn(ctx.found.enumerations)
  for (const part of parts.plan) {
    const carried: Carried = { subject: null }
    let sentence = -1
    for (const clause of listClausesWithin(ctx, part)) {
      if (clause.sentence !== sentence) {
        carried.subject = null
        carried.recent = []
      }
      sentence = clause.sentence
      const aimed = isWithin(parts.targets, clause.start)
      const quantities = ctx.spans.quantities.within(clause.start, clause.end)
      if (quantities.length > 0) {
        const figures = linkFigures(text, clause, quantities, carried, nouns)
        for (const told of figures) {
          if (rated(told.quantity)) continue
          if (!aimed) targets.push(ofFigure(ctx, told, clause, id('target', told.quantity.start)))
          else
            for (const figure of eachIndicator(text, told))
              targets.push(ofFigure(ctx, figure, clause, id('target', figure.quantity.start)))
        }
        const last = figures.at(-1)
        if (aimed && last) targets.push(...aimsBehind(ctx, clause, last, id))
        continue
      }
      const own = aimed ? readOwnTask(text, clause) : null
      const aims = own
        ? [own]
        : readAims(text, clause, ctx.spans.ranks.within(clause.start, clause.end), aimed ? carried.subject : null)
      if (aims.length > 0 && (aimed || aims.every(isPlainAim))) {
        for (const aim of aims.flatMap((aim) => eachSubject(text, aim))) {
          targets.push(ofAim(ctx, aim, clause, id('target', aim.subject.start)))
        }
        carried.subject = aims.at(-1)?.subject ?? carried.subject
      } else if (!aimed) {
        const way = findWay(text, clause)
        if (way) targets.push(ofAim(ctx, way, clause, id('target', way.subject.start)))
      } else carried.subject = soleName(text, clause) ?? carried.subject
    }
  }
  return targets.sort((a, b) => position(a) - position(b))
}

/** How far before a figure its firmness is looked for; a clause that runs on longer is an endless list. */
const FIRM_WITHIN = 400

const position = (target: Target) => target.quantity?.start ?? target.reference?.start ?? target.subject.start

/** Outside the section of targets an aim counts when it is a task assigned, or compares an indicator that is known. */
function isPlainAim(aim: Aim): boolean {
  if (aim.comparator === 'assigned') return true
  return (aim.comparator === 'above-reference' || aim.comparator === 'in-step') && findCard(aim.subject.quote) !== null
}

/** `甲、乙和丙增长8%`: when each is an indicator of its own, each has its aim. */
function eachIndicator(text: string, figure: Figure): readonly Figure[] {
  const { start, end } = figure.subject
  const items = listNames(text, start, end)
  if (items.length < 2 || !items.every((item) => findCard(text.slice(item.start, item.end)))) return [figure]
  return items.map((item) => ({ ...figure, subject: quoteAt(text, item.start, item.end) }))
}

/** `甲和乙完成下达任务` sets an aim for each; so does `甲、乙增幅及丙高于平均水平` where each is an indicator of its own. */
function eachSubject(text: string, aim: Aim): readonly Aim[] {
  const { start, end, quote } = aim.subject
  if (quote.includes('等') || aim.reference?.end === end) return [aim]
  const names = listNames(text, start, end)
  if (aim.comparator === 'assigned')
    return names.map((span) => ({ ...aim, subject: quoteAt(text, span.start, span.end) }))
  if (names.length < 2 || (aim.comparator !== 'above-reference' && aim.comparator !== 'in-step')) return [aim]
  const subjects = names
    .flatMap((span) => splitAt(text, span.start, span.end, '及'))
    .map((span) => quoteAt(text, span.start, peelTail(text, span.start, span.end)))
  return subjects.every((subject) => findCard(subject.quote)) ? subjects.map((subject) => ({ ...aim, subject })) : [aim]
}

/** `其余指标，确保完成…`: a clause that is a name alone is the subject of the next. */
function soleName(text: string, clause: PlacedClause): Quote | null {
  const words = text.slice(clause.start, clause.end)
  const named =
    ['指标', '任务', '收入', '率'].some((end) => words.endsWith(end)) &&
    words.length <= (words.includes('、') ? 40 : 16)
  return named ? quoteAt(text, clause.start, clause.end) : null
}

/** `增长6%、快于全省平均`: an aim behind a figure in the same clause. */
function aimsBehind(
  ctx: LinkContext,
  clause: PlacedClause,
  figure: Figure,
  id: (kind: string, start: number) => string,
): Target[] {
  const start = figure.quantity.end
  if (start >= clause.end) return []
  const rest = { start, end: clause.end, cues: clause.cues }
  return readAims(ctx.text, rest, ctx.spans.ranks.within(start, clause.end), figure.subject).map((aim) =>
    ofAim(ctx, aim, clause, id('target', aim.reference?.start ?? aim.subject.start)),
  )
}

function ofFigure(ctx: LinkContext, figure: Figure, clause: PlacedClause, id: string): Target {
  const { text } = ctx
  const { quantity, subject, measure, direction } = figure
  const rule = RULES[figure.link]
  const comparator = comparatorOf(quantity.amount, quantity.bound)
  const quoted = quantityQuote(quantity)
  const period = periodOf(ctx)
  const firmness = firmnessOf(text, clause.cues, Math.max(clause.start, quantity.start - FIRM_WITHIN), quantity.start)
  const card = findCard(subject.quote)?.id ?? null
  const value = `${quantity.amount} ${quantity.unit}`
  const parts = [partQuoted(subject, 'subject', subject.quote), partOfQuantity(quantity, value)]
  // Written out twice: adding members to an object one by one costs more than all else here.
  if (measure !== 'change')
    return { id, rule, subject, comparator, quantity: quoted, measure, period, firmness, card, parts }
  return {
    id,
    rule,
    subject,
    comparator,
    quantity: quoted,
    measure,
    direction: direction ?? 'up',
    period,
    firmness,
    card,
    parts,
  }
}

const RULES: Readonly<Record<FigureLink, string>> = {
  'subject-before': 'targets/subject-before',
  'noun-after': 'targets/noun-after',
  distributed: 'targets/distributed',
  elided: 'targets/elided',
}

function ofAim(ctx: LinkContext, aim: Aim, clause: PlacedClause, id: string): Target {
  const { text } = ctx
  return {
    id,
    rule: `targets/${aim.comparator}`,
    subject: aim.subject,
    comparator: aim.comparator,
    ...(aim.reference ? { reference: aim.reference } : {}),
    measure: aim.measure,
    ...(aim.direction ? { direction: aim.direction } : {}),
    period: periodOf(ctx),
    firmness: firmnessOf(text, clause.cues, clause.start, clause.end),
    card: findCard(aim.subject.quote)?.id ?? null,
    parts: [
      partAcross(text, aim.subject.start, aim.subject.end, 'subject', aim.subject.quote),
      ...(aim.reference
        ? [partAcross(text, aim.reference.start, aim.reference.end, 'reference', aim.reference.quote)]
        : []),
    ],
  }
}

const periodOf = (ctx: LinkContext) => (ctx.facts.planYear == null ? null : String(ctx.facts.planYear))
