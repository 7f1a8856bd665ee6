import { type Clause, type Quote, quoteAt } from '@gangmu/text'
import { CharSet } from '../../engine/char-set.ts'
import { type LinkContext, type ReadContext, withSpans } from '../../engine/context.ts'
import { declareCue } from '../../engine/cues.ts'
import { makeIds } from '../../engine/finding-id.ts'
import { partAcross } from '../../engine/part.ts'
import { listClauses } from '../../phrases/plan-parts.ts'
import { findNounEnd } from '../../phrases/predicates.ts'
import type { Enumeration } from '../../reading.ts'
import { namesBefore } from './list-names.ts'
import { isTotal, readSummary, type Total, totalOf } from './total.ts'

const LONGEST_NOUN = 20
const listing = declareCue(['、', '等'])
/** How far before its number a list may begin: a clause of numbers that close no list is read once, not once for each. */
const LONGEST_LIST = 300
/** 、 */
const LISTING = 0x3001
/** 等 */
const CLOSING = 0x7b49
/** 等 is a syllable in these and closes no list. */
const NOT_CLOSING = new CharSet('级候待额效同于值距差化份')
const NOT_CLOSED = new CharSet('平高中初劣优同一二三特对均不何')
const NUMERALS = new CharSet('一二三四五六七八九十两0123456789')
const INSIDE_NUMBER = new CharSet('一二三四五六七八九十两0123456789.·百千万第近约')
const JOINTS = new CharSet('、，和与及以')

/**
 * Lists that name some of a stated number: `甲路、乙路等12条道路`, `甲公司等3家企业`, `甲、乙等项目16个`, and lists that name all
 * (`甲、乙、丙三个片区`). How many of the total are named is part of the finding.
 */
export function readEnumerations(context: ReadContext): Enumeration[] {
  const ctx = withSpans(context)
  const { text } = ctx
  const id = makeIds()
  const found: Enumeration[] = []
  for (const clause of listClauses(ctx)) {
    if ((clause.cues & listing) === 0) continue
    let from = clause.start
    let listed = false
    for (let at = clause.start; at < clause.end; at++) {
      const code = text.charCodeAt(at)
      listed ||= code === LISTING
      const open = code === CLOSING && !NOT_CLOSING.has(text, at + 1) && !NOT_CLOSED.has(text, at - 1)
      if (!open && !(listed && NUMERALS.has(text, at))) continue
      const total = open ? findTotal(ctx, at + 1, clause) : findSum(ctx, at, clause)
      if (!total) continue
      const quoted = !open && text[at - 1] === '“' ? 1 : 0
      const begin = behindCounted(ctx, Math.max(from, at - LONGEST_LIST), at - quoted)
      const items = namesBefore(text, begin, at - quoted, Number(total.total), !open)
      if (items.length === 0) continue
      found.push(make(ctx, id('enumeration', (items[0] as Quote).start), items, total))
      from = behindNoun(text, total.noun)
      at = from - 1
      listed = false
    }
  }
  return found.sort((a, b) => (a.items[0]?.start ?? 0) - (b.items[0]?.start ?? 0))
}

/** The number behind 等, right there or behind its noun; a vague number (余, 多) states no total. */
function findTotal(ctx: LinkContext, start: number, clause: Clause): Total | null {
  const { text, quantities } = ctx
  const quantity = quantities[ctx.spans.quantities.firstAfter(start)]
  if (!quantity || quantity.start > start) {
    const summary = readSummary(ctx, start, clause.end, false)
    if (summary) return summary
  }
  if (!quantity || quantity.start >= clause.end || quantity.start - start > LONGEST_NOUN || !isTotal(quantity))
    return null
  if (quantity.start === start) return totalOf(ctx, quantity, clause.end)
  const end = findNounEnd(text, start, quantity.start)
  if (end < quantity.start || text.slice(start, end).includes('、')) return null
  return { total: quantity.amount, noun: quoteAt(text, start, end), quantity }
}

/** A number without 等 before it that names all it counts; null in the middle of a number and before a mark. */
function findSum(ctx: LinkContext, at: number, clause: Clause): Total | null {
  const { text } = ctx
  const before = text[at - 1] === '“' ? at - 2 : at - 1
  if (INSIDE_NUMBER.has(text, at - 1) || text.charCodeAt(before) === LISTING) return null
  const quantity = ctx.quantities[ctx.spans.quantities.firstAfter(at)]
  const total =
    quantity?.start === at
      ? isTotal(quantity) && !JOINTS.has(text, quantity.end)
        ? totalOf(ctx, quantity, clause.end)
        : null
      : readSummary(ctx, at, clause.end, before < at - 1)
  return total && Number(total.total) > 1 && Number(total.total) <= LONGEST_SUM ? total : null
}

/** Longest list that is held against its number without 等. */
const LONGEST_SUM = 30

/** Past the last thing that was counted before a list: in `2个集群和甲、乙等6个园区` the list begins behind 和. */
function behindCounted(ctx: LinkContext, start: number, end: number): number {
  const { text } = ctx
  const inside = ctx.spans.quantities.within(start, end)
  for (let i = inside.length - 1; i >= 0; i--) {
    const quantity = inside[i]
    if (!quantity || !isTotal(quantity) || quantity.unit === '') continue
    for (let at = quantity.end; at < end - 1; at++) {
      if (BEHIND.has(text, at) && at > quantity.end) return at + 1
    }
    return start
  }
  return start
}

const BEHIND = new CharSet('、和及与')

/** Where the next list may begin: behind 和 in a noun that runs on (`6个项目和甲、乙两个…`), else behind the noun. */
function behindNoun(text: string, { start, end }: Quote): number {
  for (let at = start + 1; at < end; at++) if (BEHIND.has(text, at)) return at + 1
  return end
}

function make(ctx: LinkContext, id: string, items: readonly Quote[], closing: Total): Enumeration {
  const { text } = ctx
  const unnamed = Number(closing.total) - items.length
  return {
    id,
    rule: 'enumerations',
    items,
    total: closing.total,
    named: items.length,
    unnamed: Math.max(0, unnamed),
    noun: closing.noun,
    parts: [
      ...items.map((item) => partAcross(text, item.start, item.end, 'item', item.quote)),
      ...(closing.quantity
        ? [
            partAcross(
              text,
              closing.quantity.start,
              closing.quantity.end,
              closing.quantity.rule,
              closing.total,
              closing.quantity.parts,
            ),
          ]
        : []),
      partAcross(text, closing.noun.start, closing.noun.end, 'noun', closing.noun.quote),
    ],
  }
}
