import { type Quote, quoteAt, type Span, trimSpan } from '@gangmu/text'
import { holdsItem, itemsWithin } from '../../engine/context.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { mentions } from '../../phrases/mentions.ts'
import { turnAt } from '../../phrases/nesting.ts'
import { listItems, splitAt, unquoted } from '../../phrases/noun-list.ts'
import { findVerbGroup, verbLength } from '../../phrases/verb-group.ts'
import type { CommitContext } from './lookups.ts'
import { ADVERBIAL_TAILS, CAUSATIVES, OWN_ACTIONS, PREDICATE_TAILS, TAIL_NOUNS } from './object-words.ts'

/**
 * What a task acts on: the words behind its verb, each item of a 、 list its own object; 等 and what closes the list, counts, and
 * what a 推动 or 支持 makes its object do are left out.
 */
export function readObjects(ctx: CommitContext, verb: Span, start: number, end: number): readonly Quote[] {
  const { text } = ctx
  const span = trimSpan(text, start, end)
  if (!span) return []
  const whole = withoutCounts(ctx, beforeJoined(text, span))
  if (!whole) return []
  const listed = ctx.lookups.listIn(whole)
  if (listed) return listed
  const closed = '与对同'.includes(text[whole.start] as string) ? null : listBeforeDeng(text, whole)
  if (closed)
    return listItems(text, closed.start, closed.end)
      .flatMap((item) => quotesOf(text, item))
      .flatMap((item) => bare(ctx, item))
  const causes = mentions(causatives, text, verb.start, verb.end)
  const acted = causes ? beforeAction(text, whole) : beforeDirection(text, whole)
  const items = itemsOf(text, acted)
  return items.length === 1 ? bare(ctx, items[0] as Span) : items.flatMap((item) => bare(ctx, item))
}

/** 并 */
const JOINING = 0x5e76
/** 等 */
const CLOSING = 0x7b49
/** 向 */
const TOWARDS = 0x5411

const predicateTails = wordTrie(PREDICATE_TAILS, true)
const causatives = wordTrie(CAUSATIVES)
/** `检疫体系并组建检疫队`: what 并 joins is another deed. */
function beforeJoined(text: string, span: Span): Span {
  for (let at = span.start + 2; at < span.end - 3; at++) {
    if (text.charCodeAt(at) !== JOINING) continue
    if ('合购轨网存行'.includes(text[at + 1] as string) || '合兼一归吞'.includes(text[at - 1] as string)) continue
    const group = findVerbGroup(text, at + 1, span.end)
    if (group && group.end - group.start >= 2 && group.end < span.end) return { start: span.start, end: at }
  }
  return span
}

const LONGEST_CLOSING = 22

/** Quotes that stand side by side (“甲”“乙”) are items of their own. */
function quotesOf(text: string, item: Span): readonly Span[] {
  const words = text.slice(item.start, item.end)
  if (!words.startsWith('“') || !words.endsWith('”') || !words.includes('”“')) return [item]
  const spans: Span[] = []
  let from = item.start
  for (let at = item.start; at + 1 < item.end; at++) {
    if (text[at] !== '”' || text[at + 1] !== '“') continue
    spans.push({ start: from, end: at + 1 })
    from = at + 1
  }
  return [...spans, { start: from, end: item.end }]
}

/** The list before 等, when a list or a name stands there and a noun behind it. */
function listBeforeDeng(text: string, span: Span): Span | null {
  let depth = 0
  for (let at = span.start; at < span.end; at++) {
    depth += turnAt(text, at)
    if (text.charCodeAt(at) !== CLOSING) continue
    if (at === span.start || depth > 0 || '级候待额效同于值'.includes(text[at + 1] ?? '')) continue
    if ('平高中初优同均对升晋'.includes(text[at - 1] as string)) continue
    const behind = text.slice(at + 1, span.end)
    const mark = behind.indexOf('、')
    const said = mark > 0 && PREDICATE_TAILS.some((word) => behind.endsWith(word, mark))
    return (mark >= 0 && !said) || behind.length > LONGEST_CLOSING ? null : { start: span.start, end: at }
  }
  return null
}

/** Items of a list; a list of attributes before one noun (甲、乙的机制, 创新型、应用型人才) stays whole. */
function itemsOf(text: string, span: Span): readonly Span[] {
  const rough = splitAt(text, span.start, span.end, '、')
  if (rough.length < 2) return rough
  const last = rough.at(-1) as Span
  const first = rough[0] as Span
  const lastWords = text.slice(last.start, last.end)
  if (
    hasAttribute(lastWords) ||
    /[型性化式级]$/.test(text.slice(first.start, first.end)) ||
    lastWords.endsWith('之路') ||
    /^[与对同]/.test(text[span.start] as string)
  ) {
    return [span]
  }
  if (rough.length === 2 && lengthOf(text, last) > 1.8 * lengthOf(text, first) && lengthOf(text, first) < 6)
    return [span]
  return withoutSum(text, listItems(text, span.start, span.end))
}

/** `甲、乙、丙“三项”改革`: the number in quotes sums up the list and is no part of its last item. */
function withoutSum(text: string, items: readonly Span[]): readonly Span[] {
  const last = items.at(-1)
  const at = last ? last.start + text.slice(last.start, last.end).indexOf('“') : -1
  if (!last || at <= last.start || at >= last.end || !'一二三四五六七八九十'.includes(text[at + 1] ?? ' ')) return items
  return [...items.slice(0, -1), { start: last.start, end: at }]
}

/** 的 outside quotes before the final noun. */
function hasAttribute(words: string): boolean {
  const at = words.lastIndexOf('的')
  const behind = words.slice(at + 1)
  return at > 0 && behind.length > 0 && (!behind.includes('”') || behind.startsWith('“'))
}

/** Length of an item without brackets and the noun of work behind it (甲路建设). */
function lengthOf(text: string, { start, end }: Span): number {
  let words = text.slice(start, end)
  const bracket = words.search(/[（(]/)
  if (bracket > 0) words = words.slice(0, bracket)
  const tail = TAIL_NOUNS.find((noun) => words.endsWith(noun))
  return words.length - (tail?.length ?? 0)
}

/** `小微企业建立新账簿` after 支持: the object ends where its own action begins. */
function beforeAction(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const tail = predicateTails.match(text, span.end)
  if (tail > 0 && words.length - tail >= 2) {
    const done = { start: span.start, end: span.end - tail }
    const inside = text.slice(done.start, done.end)
    const at = inside.indexOf('在')
    const placed =
      at >= 2 && !'存现所实潜内外'.includes(inside[at - 1] as string) && !'建线校岗'.includes(inside[at + 1] ?? '建')
    return beforeDirection(text, adverbOff(text, placed ? { start: done.start, end: done.start + at } : done))
  }
  const directed = beforeDirection(text, span)
  if (directed.end < span.end) return directed
  let first = words.length
  for (const word of OWN_ACTIONS) {
    const at = words.indexOf(word)
    if (
      at < 2 ||
      (at < 3 && word.length < 2) ||
      at >= first ||
      at > words.length - 2 ||
      words[at + word.length] === '的' ||
      (word.length === 1 && verbLength(text, span.start + at) === 0)
    )
      continue
    if (words.slice(0, at).includes('“') && !words.slice(0, at).includes('”')) continue
    first = at
  }
  return adverbOff(text, { start: span.start, end: span.start + first })
}

/** `资源向园区集中`: what moves is the object, not where it goes. */
function beforeDirection(text: string, span: Span): Span {
  let at = span.start
  while (at < span.end && text.charCodeAt(at) !== TOWARDS) at++
  if (
    at < span.start + 2 ||
    at >= span.end - 2 ||
    '导心阳性上下前外内好方'.includes(text[at + 1] as string) ||
    '方导意取走流志相面'.includes(text[at - 1] as string)
  )
    return span
  // 迈向更高层次: the verb before 向 goes as well.
  return { start: span.start, end: '迈转'.includes(text[at - 1] as string) ? at - 1 : at }
}

function adverbOff(text: string, span: Span): Span {
  let { end } = span
  for (let round = 0; round < 3; round++) {
    const tail = ADVERBIAL_TAILS.find((word) => text.endsWith(word, end) && end - word.length - span.start >= 2)
    if (!tail) break
    end -= tail.length
  }
  return { start: span.start, end }
}

const COUNT_HEADS = ['一批', '一支', '一系列', '一个', '若干', '一流的']
const BOUNDS = ['以上', '左右', '以内', '以下', '余']

/** Counts at either edge are no part of an object: 新建道路51公里, 3个以上机制. */
function withoutCounts(ctx: CommitContext, span: Span): Span | null {
  const { text, quantities } = ctx
  let { start, end } = span
  if ('一若'.includes(text[start] as string))
    for (const word of COUNT_HEADS)
      if (text.startsWith(word, start) && end - start > word.length + 1) start += word.length
  if (!holdsItem(quantities, start, end)) return start < end ? trimSpan(text, start, end) : null
  const [first] = itemsWithin(quantities, start, end)
  if (first && first.start - start <= 1) {
    start = first.end
    const bound = BOUNDS.find((word) => text.startsWith(word, start))
    if (bound) start += bound.length
    if (text[start] === '的') start++
  }
  if (start >= end) return null
  return trimSpan(text, start, end)
}

/** What is striven for before the deed at a clause's end: `力争甲馆、乙馆年内开工`. */
export function readStriven(ctx: CommitContext, start: number, end: number): readonly Quote[] {
  const span = trimSpan(ctx.text, start, end)
  if (!span) return []
  return itemsOf(ctx.text, adverbOff(ctx.text, span)).flatMap((item) => bare(ctx, item))
}

/** One object: counts, verbs of change and marks at its edges off, outer quotation marks off. */
function bare(ctx: CommitContext, item: Span): readonly Quote[] {
  const { text } = ctx
  const counted = withoutCounts(ctx, item)
  if (!counted) return []
  let { start, end } = counted
  const counts = holdsItem(ctx.quantities, start, end)
  for (let round = 0; round < 2; round++) {
    const bound = BOUNDS.find((word) => text.endsWith(word, end))
    if (bound) end -= bound.length
    if (!counts) break
    const last = itemsWithin(ctx.quantities, start, end).at(-1)
    if (last && last.end === end && last.start > start + 1) end = last.start
    const tail = ['达到', '增长', '达', '提高到', '提升至', '提高', '至'].find(
      (word) => last && text.endsWith(word, end),
    )
    if (tail && end - tail.length > start + 1) end -= tail.length
  }
  while (end > start && '、和与及， 　'.includes(text[end - 1] as string)) end--
  while (start < end && '了和及'.includes(text[start] as string)) start++
  // 大气、水、土壤: one character is a name in a list of such.
  if (end - start < 2 && !('水气土路电网林田湖'.includes(text[start] ?? ' ') && text[start - 1] === '、')) return []
  const quoted = unquoted(text, start, end)
  return [quoteAt(text, quoted.start, quoted.end)]
}

/** The object of a 对…/将… phrase: what stands behind its verb, or between the word and the verb. */
export function readHandled(ctx: CommitContext, start: number, verb: Span, clauseEnd: number): readonly Quote[] {
  const { text } = ctx
  const group = findVerbGroup(text, verb.start, verb.end)
  const end = group ? group.start : verb.start
  const behind = trimSpan(text, verb.end, clauseEnd)
  if (behind && behind.end - behind.start >= 2) return readObjects(ctx, verb, behind.start, behind.end)
  const span = trimSpan(text, start + 1, end)
  if (!span) return []
  const closed = text[span.end - 1] === '等' ? { start: span.start, end: span.end - 1 } : span
  return listItems(text, closed.start, closed.end).flatMap((item) => bare(ctx, item))
}
