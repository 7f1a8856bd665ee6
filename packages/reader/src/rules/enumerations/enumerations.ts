import { type Clause, isDigitAt, type Quote, quoteAt, type Span } from '@gangmu/text'
import { CharSet } from '../../engine/char-set.ts'
import { type LinkContext, type ReadContext, withSpans } from '../../engine/context.ts'
import { declareCue } from '../../engine/cues.ts'
import { makeIds } from '../../engine/finding-id.ts'
import { partAcross } from '../../engine/part.ts'
import { listItems, unquoted } from '../../phrases/noun-list.ts'
import { listClauses } from '../../phrases/plan-parts.ts'
import { findNounEnd } from '../../phrases/predicates.ts'
import { peelHead } from '../../phrases/subject.ts'
import { findVerbGroup } from '../../phrases/verb-group.ts'
import type { Enumeration, Quantity } from '../../reading.ts'
import { findCountedList } from './counted-list.ts'

const LONGEST_NOUN = 20
/** How far behind a total its noun is looked for; a clause that runs on longer is an endless list. */
const NOUN_WITHIN = 80
const listing = declareCue(['、'])
const closingCue = declareCue(['等'])
/** 等 */
const CLOSING = 0x7b49
/** 等 is a syllable in these and closes no list. */
const NOT_CLOSING = new CharSet('级候待额效同于值距差化份')
const NOT_CLOSED = new CharSet('平高中初劣优同一二三特对均不何')

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
    let from = clause.start
    const last = (clause.cues & closingCue) === 0 ? clause.start : clause.end
    for (let at = clause.start; at < last; at++) {
      if (text.charCodeAt(at) !== CLOSING || NOT_CLOSING.has(text, at + 1) || NOT_CLOSED.has(text, at - 1)) continue
      const closing = findTotal(ctx, at + 1, clause)
      const items = closing ? ofOneKind(itemsBefore(text, from, at), closing.noun.quote) : []
      if (closing && items.length > 0) {
        found.push(make(ctx, id('enumeration', (items[0] as Quote).start), items, closing))
        from = closing.noun.end
      }
    }
    if ((clause.cues & listing) === 0) continue
    const counted = findCountedList(ctx, clause.cues, from, clause.end)
    const items = counted ? itemsBefore(text, from, counted.listEnd) : []
    if (counted && String(items.length) === counted.total) {
      found.push(make(ctx, id('enumeration', (items[0] as Quote).start), items, counted))
    }
  }
  return found.sort((a, b) => (a.items[0]?.start ?? 0) - (b.items[0]?.start ?? 0))
}

interface Closing {
  readonly total: string
  readonly noun: Quote
  readonly quantity?: Quantity
}

/** The number behind 等, right there or behind its noun; a vague number (余, 多) states no total. */
function findTotal(ctx: LinkContext, start: number, clause: Clause): Closing | null {
  const { text, quantities } = ctx
  const quantity = quantities[ctx.spans.quantities.firstAfter(start)]
  if (
    !quantity ||
    quantity.start >= clause.end ||
    quantity.start - start > LONGEST_NOUN ||
    quantity.bound !== 'exact' ||
    !/^\d+$/.test(quantity.amount)
  )
    return null
  if (quantity.unit === '%' || quantity.unit.endsWith('元')) return null
  if (quantity.start === start) {
    const end = findNounEnd(text, quantity.end, Math.min(clause.end, quantity.end + NOUN_WITHIN))
    const [first] = listItems(text, quantity.end, Math.max(end, quantity.end))
    return first ? { total: quantity.amount, noun: quoteAt(text, first.start, first.end), quantity } : null
  }
  const end = findNounEnd(text, start, quantity.start)
  if (end < quantity.start || end - start > LONGEST_NOUN || text.slice(start, end).includes('、')) return null
  return { total: quantity.amount, noun: quoteAt(text, start, end), quantity }
}

/** Names between the start of a clause and 等, the verb before the first left out. */
function itemsBefore(text: string, start: number, end: number): readonly Quote[] {
  const items: Quote[] = []
  let verbs = true
  for (const span of listItems(text, start, end)) {
    const group = verbs ? findVerbGroup(text, span.start, span.end) : null
    // 新建、改造甲公园等10个公园: the first part is a verb alone.
    if (group?.end === span.end) continue
    const bare = verbs ? withoutVerb(text, span) : span
    verbs = false
    if (!bare || bare.end <= bare.start) continue
    const { start: from, end: to } = unquoted(text, bare.start, bare.end)
    items.push(quoteAt(text, from, to))
  }
  return items
}

/** `中心城区和东镇、西镇等12个镇`: the first is no 镇 when all others are. */
function ofOneKind(items: readonly Quote[], noun: string): readonly Quote[] {
  const [first, ...others] = items
  const kind = noun[0] ?? ''
  if (!first || others.length < 2 || first.quote.endsWith(kind)) return items
  return others.every((item) => item.quote.endsWith(kind)) ? others : items
}

function withoutVerb(text: string, span: Span): Span | null {
  const paid = afterMoney(text, span.start, span.end)
  const group = findVerbGroup(text, paid, span.end)
  let from = group && group.end < span.end ? group.end : span.start
  const peeled = peelHead(text, from, span.end)
  if (peeled < span.end && span.end - peeled >= 2) from = peeled
  while (from < span.end && '以在对了'.includes(text[from] as string)) from++
  return { start: from, end: span.end }
}

/** Where the deed begins behind `投资3亿元`, or the start. */
function afterMoney(text: string, start: number, end: number): number {
  if (!text.startsWith('投资', start)) return start
  let at = start + 2
  while (at < end && (isDigitAt(text, at) || '.近约超万亿'.includes(text[at] as string))) at++
  return text[at] === '元' && at > start + 2 && at + 1 < end ? at + 1 : start
}

function make(ctx: LinkContext, id: string, items: readonly Quote[], closing: Closing): Enumeration {
  const { text } = ctx
  const unnamed = BigInt(closing.total) - BigInt(items.length)
  return {
    id,
    rule: 'enumerations',
    items,
    total: closing.total,
    named: items.length,
    unnamed: unnamed > 0n ? Number(unnamed) : 0,
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
