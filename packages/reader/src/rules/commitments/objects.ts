import { isDigitAt, type Quote, quoteAt, type Span, trimSpan } from '@gangmu/text'
import { CharSet } from '../../engine/char-set.ts'
import { holdsDigit } from '../../engine/characters.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { Mark, marksIn } from '../../phrases/marks-in.ts'
import { turnAt } from '../../phrases/nesting.ts'
import { listItems, splitAt, splitAtAnd, splitQuoted, unquoted } from '../../phrases/noun-list.ts'
import { findVerbGroup } from '../../phrases/verb-group.ts'
import { adverbOff, beforeAdvance, beforeDirection, beginsDeed, listCaused } from './caused.ts'
import type { CommitContext } from './lookups.ts'
import { CAUSATIVES, DEED_NOUNS, FURTHER_DEEDS, predicateTails, TAIL_NOUNS } from './object-words.ts'

/**
 * What a task acts on: the words behind its verb, each item of a 、 list its own object; 等 and what closes the list, counts, and
 * what a 推动 or 支持 makes its object do are left out.
 */
export function readObjects(ctx: CommitContext, verb: Span, start: number, end: number): readonly Quote[] {
  const { text } = ctx
  const span = trimSpan(text, start, end)
  if (!span) return []
  const said = marksIn(text, span.start, span.end)
  const whole = withoutCounts(ctx, (said & Mark.joining) === 0 ? span : beforeJoined(text, span))
  if (!whole) return []
  const counted = ctx.lookups.lists.first(whole.start, whole.end)
  if (counted) return counted.items
  const cut = whole.start > span.start || whole.end < span.end
  const marks = cut ? marksIn(text, whole.start, whole.end) : said
  const closed = (marks & Mark.closing) === 0 || TOGETHER.has(text, whole.start) ? null : listBeforeDeng(text, whole)
  // 支持 and the like: 支持企业建厂房、仓库等设施 acts on 企业.
  const causes = causatives.match(text, text[verb.end - 1] === '好' ? verb.end - 1 : verb.end) > 0
  const named = closed && causes ? listCaused(text, closed) : []
  const [first] = named
  if (closed && first && named.length === 1 && actsItself(text, first.end, closed)) return listBare(ctx, [first])
  if (closed) {
    const items = listItems(text, closed.start, closed.end)
    return listBare(ctx, (marks & Mark.pair) === 0 ? items : items.flatMap((item) => quotesOf(text, item)))
  }
  const acted = causes ? listCaused(text, whole) : [beforeAdvance(text, verb, whole)]
  if (acted.length > 1) return listBare(ctx, acted)
  const one = causes || (marks & Mark.towards) === 0 ? (acted[0] as Span) : beforeDirection(text, acted[0] as Span)
  if ((marks & Mark.list) === 0) {
    const item = trimSpan(text, one.start, one.end)
    return item ? listBare(ctx, [item]) : NONE
  }
  const listed = causes && (marks & Mark.closing) !== 0 ? listBeforeDeng(text, one) : null
  return listBare(ctx, listed ? listItems(text, listed.start, listed.end) : itemsOf(text, one))
}

/** True when behind a name, within the first item of a list, its own deed begins: the list is of what it does. */
function actsItself(text: string, at: number, { start, end }: Span): boolean {
  let stop = start
  while (stop < end && text[stop] !== '、') stop++
  return at < stop && (text[at] === '向' || beginsDeed(text, at))
}

/** Words that make a list of those who do something together. */
const TOGETHER = new CharSet('与对同')
/** 并 */
const JOINING = 0x5e76
/** 等 */
const CLOSING = 0x7b49

const causatives = wordTrie(CAUSATIVES, true)
/** 并 is a syllable before and behind these. */
const JOINED_BEHIND = new CharSet('合购轨网存行')
const JOINED_BEFORE = new CharSet('合兼一归吞')

/** `检疫体系并组建检疫队`: what 并 joins is another deed. */
function beforeJoined(text: string, span: Span): Span {
  for (let at = span.start + 2; at < span.end - 3; at++) {
    if (text.charCodeAt(at) !== JOINING) continue
    if (JOINED_BEHIND.has(text, at + 1) || JOINED_BEFORE.has(text, at - 1)) continue
    const group = findVerbGroup(text, at + 1, span.end)
    if (group && group.end - group.start >= 2 && group.end < span.end) return { start: span.start, end: at }
  }
  return span
}

const LONGEST_CLOSING = 22

/** Quotes that stand side by side (“甲”“乙”) are items of their own. */
function quotesOf(text: string, item: Span): readonly Span[] {
  if (text[item.start] !== '“') return [item]
  const words = text.slice(item.start, item.end)
  if (!words.endsWith('”') || !words.includes('”“')) return [item]
  return splitQuoted(text, item)
}

/** 等 is a syllable before and behind these. */
const CLOSED_BEHIND = new CharSet('级候待额效同于值')
const CLOSED_BEFORE = new CharSet('平高中初优同均对升晋')

/** The list before 等, when a list or a name stands there and a noun behind it. */
function listBeforeDeng(text: string, span: Span): Span | null {
  let depth = 0
  for (let at = span.start; at < span.end; at++) {
    depth += turnAt(text, at)
    if (text.charCodeAt(at) !== CLOSING) continue
    if (at === span.start || depth > 0 || at + 1 >= text.length || CLOSED_BEHIND.has(text, at + 1)) continue
    if (CLOSED_BEFORE.has(text, at - 1)) continue
    const behind = text.slice(at + 1, span.end)
    const mark = behind.indexOf('、')
    const said = mark > 0 && (predicateTails.match(behind, mark) > 0 || behind[mark - 1] === '化')
    return (mark >= 0 && !said) || behind.length > LONGEST_CLOSING ? null : { start: span.start, end: at }
  }
  return null
}

const LEVELS = new CharSet('省市县乡镇村区州组户')
const ATTRIBUTES = new CharSet('型性化式级')

const furtherDeeds = wordTrie(FURTHER_DEEDS)
const nouns = wordTrie(DEED_NOUNS)

/** Length of a verb of its own that an item begins with (提振消费、提高投资效益), 0 for names. */
function deedAt(text: string, { start, end }: Span): number {
  const length = furtherDeeds.match(text, start)
  if (length === 0 || end - start - length < 2 || text[start + length] === '的') return 0
  return nouns.match(text, start + length) === 0 ? length : 0
}

/** Items of a list; a list of attributes before one noun (甲、乙的机制, 创新型、应用型人才) stays whole. */
function itemsOf(text: string, span: Span): readonly Span[] {
  const rough = splitAt(text, span.start, span.end, '、')
  if (rough.length < 2) return rough
  const deeds = rough.map((part, index) => (index > 0 ? deedAt(text, part) : 0))
  if (deeds.some((length) => length > 0)) {
    return rough.map(({ start, end }, index) => ({ start: start + (deeds[index] as number), end }))
  }
  // 县、乡、村三级网络: levels before one noun are no items.
  if (rough.some(({ start, end }) => end - start === 1 && LEVELS.has(text, start))) return [span]
  const last = rough.at(-1) as Span
  const first = rough[0] as Span
  const lastWords = text.slice(last.start, last.end)
  const names = rough.length - 1 + splitAtAnd(text, last.start, last.end).length
  const worked = names > 2 && WORKS.some((word) => lastWords.endsWith(`的${word}`))
  if (
    (hasAttribute(lastWords) && !worked) ||
    ATTRIBUTES.has(text, first.end - 1) ||
    lastWords.endsWith('之路') ||
    TOGETHER.has(text, span.start)
  ) {
    return [span]
  }
  // A first part that is counted stands by itself.
  if (
    rough.length === 2 &&
    !holdsDigit(text, first.start, first.end) &&
    lengthOf(
      text,
      sharesTail(lastWords) && !sharesTail(text.slice(first.start, first.end))
        ? last
        : (splitAtAnd(text, last.start, last.end)[0] as Span),
    ) >
      1.8 * lengthOf(text, first) &&
    lengthOf(text, first) < 6
  )
    return [span]
  return withoutSum(text, listItems(text, span.start, span.end))
}

/** 港口、内河和航空运输的建设: work behind 的 is shared by names, as a quality is by attributes. */
const WORKS = '建设 发展 改革 管理 整治 保护 监管 治理 开发 利用 改造 修复 培训 普查'.split(' ')

/** 高新技术、科技型企业倍增计划: one plan for all that is named. */
const sharesTail = (words: string) => SHARED_TAILS.some((word) => words.endsWith(word))
const SHARED_TAILS = '计划 机制 制度 力度 体系 政策 能力 方案 行动 战略 网络 优势 布局'.split(' ')

const NUMERALS = new CharSet('一二三四五六七八九十')

/** `甲、乙、丙“三项”改革`: the number in quotes sums up the list and is no part of its last item. */
function withoutSum(text: string, items: readonly Span[]): readonly Span[] {
  const last = items.at(-1)
  if (!last) return items
  let at = last.start
  while (at < last.end && text[at] !== '“') at++
  if (at <= last.start || at >= last.end || !NUMERALS.has(text, at + 1)) return items
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
  for (let at = 1; at < words.length; at++) if (isDigitAt(words, at)) words = words.slice(0, at)
  const bracket = words.search(/[（(]/)
  if (bracket > 0) words = words.slice(0, bracket)
  const tail = TAIL_NOUNS.find((noun) => words.endsWith(noun))
  return words.length - (tail?.length ?? 0)
}

const COUNT_HEADS = ['一批', '一支', '一系列', '一个', '若干', '一流的']
const BOUNDS = ['以上', '左右', '以内', '以下', '余']
const bounds = wordTrie(BOUNDS)
const boundsAtEnd = wordTrie(BOUNDS, true)

/** Counts at either edge are no part of an object: 新建道路51公里, 3个以上机制. */
function withoutCounts(ctx: CommitContext, span: Span): Span | null {
  const { text } = ctx
  const { quantities } = ctx.spans
  let { start, end } = span
  if (text[start] === '一' || text[start] === '若')
    for (const word of COUNT_HEADS)
      if (text.startsWith(word, start) && end - start > word.length + 1) start += word.length
  const first = quantities.first(start, end)
  if (!first) return start < end ? trimSpan(text, start, end) : null
  if (first.start - start <= 1) {
    start = first.end
    start += bounds.match(text, start)
    if (text[start] === '的') start++
  }
  if (start >= end) return null
  return trimSpan(text, start, end)
}

/** What is striven for before the deed at a clause's end: `力争甲馆、乙馆年内开工`. */
export function readStriven(ctx: CommitContext, start: number, end: number): readonly Quote[] {
  const span = trimSpan(ctx.text, start, end)
  if (!span) return []
  const counted = ctx.lookups.lists.first(span.start, span.end)
  if (counted) return counted.items
  return listBare(ctx, itemsOf(ctx.text, adverbOff(ctx.text, span)))
}

const NONE: readonly Quote[] = []
const OPENING = new CharSet('“‘"')
const EDGES = new CharSet('、和与及， 　')
const HEADS = new CharSet('了和及')
/** 和谐, 及时: words of their own. */
const WHOLE_HEADS = new CharSet('谐平睦美时早解')
/** What follows an item of a list. */
const LISTED = new CharSet('、等和')
/** 锂、磷、镍: the first of names of one character. */
const isFirstOfOnes = (text: string, at: number) => text[at + 1] === '、' && LISTED.has(text, at + 3)
const ONE_CHARACTER_NAMES = new CharSet('水气土路电网林田湖')

/** What items name, each bare; those of which nothing is left are out. */
function listBare(ctx: CommitContext, items: readonly Span[]): readonly Quote[] {
  const first = items.length === 1 ? bare(ctx, items[0] as Span) : null
  if (items.length < 2) return first ? [first] : NONE
  const objects: Quote[] = []
  for (let i = 0; i < items.length; i++) {
    const object = bare(ctx, items[i] as Span)
    if (object) objects.push(object)
  }
  return objects
}

/** One object: counts, verbs of change and marks at its edges off, outer quotation marks off. */
function bare(ctx: CommitContext, item: Span): Quote | null {
  const { text } = ctx
  const counted = withoutCounts(ctx, item)
  if (!counted) return null
  let { start, end } = counted
  const counts = ctx.spans.quantities.holds(start, end)
  for (let round = 0; round < 2; round++) {
    end -= boundsAtEnd.match(text, end)
    if (!counts) break
    const last = ctx.spans.quantities.within(start, end).at(-1)
    if (last && last.end === end && last.start > start + 1) end = last.start
    const tail = ['达到', '增长', '达', '提高到', '提升至', '提高', '至'].find(
      (word) => last && text.endsWith(word, end),
    )
    if (tail && end - tail.length > start + 1) end -= tail.length
  }
  if (counts && text[end - 1] === '各') end--
  while (end > start && EDGES.has(text, end - 1)) end--
  while (start < end && HEADS.has(text, start) && !WHOLE_HEADS.has(text, start + 1)) start++
  if (end <= start) return null
  // 大气、水、土壤: one character is a name in a list of such.
  if (
    end - start < 2 &&
    !(text[start - 1] === '、'
      ? ONE_CHARACTER_NAMES.has(text, start) || LISTED.has(text, end)
      : isFirstOfOnes(text, start))
  )
    return null
  if (!OPENING.has(text, start)) return quoteAt(text, start, end)
  const quoted = unquoted(text, start, end)
  return quoteAt(text, quoted.start, quoted.end)
}

/** `茶农按每亩50元给予`, `茶企在用地上给予`: on what terms something is done to somebody is no part of who it is. */
function beforeTerms(text: string, start: number, end: number): number {
  for (let at = start + 2; at < end - 2; at++) {
    if (text[at] === '按' && !TERMS_BEHIND.has(text, at + 1)) return at
    if (
      text.startsWith('在', at) &&
      (text[end - 1] === '上' || text.startsWith('方面', end - 2)) &&
      !TERMS_BEFORE.has(text, at - 1)
    )
      return at
  }
  return end
}

/** 按 is a syllable before these, 在 behind these. */
const TERMS_BEHIND = new CharSet('键期时揭摩需')
const TERMS_BEFORE = new CharSet('存现所实潜内外正')

/** The object of a 对…/将… phrase: what stands behind its verb, or between the word and the verb. */
export function readHandled(ctx: CommitContext, start: number, verb: Span, clauseEnd: number): readonly Quote[] {
  const { text } = ctx
  const group = findVerbGroup(text, verb.start, verb.end)
  const end = group ? group.start : verb.start
  const behind = trimSpan(text, verb.end, clauseEnd)
  if (behind && behind.end - behind.start >= 2) return readObjects(ctx, verb, behind.start, behind.end)
  const span = trimSpan(text, start + 1, beforeTerms(text, start + 1, end))
  if (!span) return []
  const closed = listBeforeDeng(text, span)
  const items = closed ? listItems(text, closed.start, closed.end) : itemsOf(text, span)
  return listBare(ctx, items)
}
