import { type Clause, type Quote, quoteAt, type Span } from '@gangmu/text'
import { type LinkContext, type ReadContext, withSpans } from '../../engine/context.ts'
import { declareCue } from '../../engine/cues.ts'
import { makeIds } from '../../engine/finding-id.ts'
import { partAcross } from '../../engine/part.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { turnAt } from '../../phrases/nesting.ts'
import { splitAt } from '../../phrases/noun-list.ts'
import { isWithin, listClauses, type PlacedClause, readPlanParts } from '../../phrases/plan-parts.ts'
import type { Recognition } from '../../reading.ts'
import { findActor, findHolder } from './holder.ts'
import { LEVELS, TITLE_WORDS, WINNING, WINNING_IF_NAMED } from './recognition-words.ts'
import { bareTitle, listTitles } from './titles.ts'

const STRONG = new Set(WINNING)
const verbs = wordTrie([...WINNING, ...WINNING_IF_NAMED])
const winning = declareCue([...WINNING, ...WINNING_IF_NAMED, '被'])

/** A winning verb found in a clause. */
interface Win extends Span {
  readonly word: string
}

/**
 * Honours, awards, selections and pilots won: who (when the clause names it), by which verb, which title. The plan's parts
 * are left out: what is striven for is not won. A money award and a place in a ranking are no titles.
 */
export function readRecognitions(context: ReadContext): Recognition[] {
  const ctx = withSpans(context)
  const { plan, silent } = readPlanParts(ctx.outline)
  const id = makeIds()
  const found: Recognition[] = []
  let before: PlacedClause | null = null
  for (const clause of listClauses(ctx)) {
    const earlier = before?.sentence === clause.sentence ? before : null
    before = clause
    if ((clause.cues & winning) === 0 || isWithin(plan, clause.start) || isWithin(silent, clause.start)) continue
    if (findVerb(ctx.text, clause) === null) continue
    for (const part of partsOf(ctx.text, clause)) {
      const win = findWin(ctx, part)
      if (win) found.push(...recognise(ctx, part, win, earlier, id))
    }
  }
  return found
}

/** A clause of several statements joined by 、 each with its own winning verb is read statement by statement. */
function partsOf(text: string, clause: Clause): readonly Span[] {
  const parts = splitAt(text, clause.start, clause.end, '、')
  const wins = parts.filter((part) => findVerb(text, part) !== null)
  if (wins.length < 2) return [clause]
  const starts = wins.map((part, index) => (index === 0 ? clause.start : part.start))
  return starts.map((start, index) => ({ start, end: (starts[index + 1] ?? clause.end + 1) - 1 }))
}

function findVerb(text: string, part: Span): Win | null {
  let depth = 0
  for (let at = part.start; at < part.end; at++) {
    depth += turnAt(text, at)
    if (depth > 0) continue
    const length = verbs.match(text, at)
    const given = length === 0 && text[at] === '被' ? givenBy(text, at, part.end) : null
    if (given) return given
    if (length > 0 && at + length <= part.end) return { start: at, end: at + length, word: text.slice(at, at + length) }
  }
  return null
}

const givings = wordTrie('表彰为 评为 列为 命名为 确定为 认定为 评选为 评定为 誉为'.split(' '))
const LONGEST_GIVER = 12

/** `被上级部门表彰为`: who gives stands before the verb. Null when a mark or nothing of the kind follows. */
function givenBy(text: string, start: number, end: number): Win | null {
  for (let at = start + 1; at < Math.min(end, start + LONGEST_GIVER); at++) {
    if (text[at] === '、' || text[at] === '“') return null
    const length = givings.match(text, at)
    if (length > 0 && at + length <= end)
      return { start: at, end: at + length, word: `被${text.slice(at, at + length)}` }
  }
  return null
}

function findWin(ctx: LinkContext, part: Span): Win | null {
  const { text } = ctx
  const verb = findVerb(text, part)
  if (!verb) return null
  const rest = text.slice(verb.end, part.end)
  if (rest.length === 0) return STRONG.has(verb.word) && part.start < verb.start ? verb : null
  const figured = ctx.spans.quantities
    .within(verb.end, part.end)
    .some(({ unit }) => unit.endsWith('元') || unit === '%')
  if (figured || rest.startsWith('率') || rest.startsWith('工作') || rest.startsWith('名单')) return null
  if (STRONG.has(verb.word) && !NEEDS_TITLE.has(verb.word)) return verb
  return named(verb.word, rest) ? verb : null
}

const NEEDS_TITLE = new Set(['获得', '成为', '晋升', '晋级', '跻身', '入列', '入围', '上榜', '升级为', '评为'])
const GIVERS = [
  '国家',
  '国务院',
  '部委',
  '全国',
  '中国',
  '省',
  '市',
  '自治区',
  '国际',
  '世界',
  '县',
  '“',
  '联合国',
  '全球',
  '区级',
]

const FIRSTS = ['首个', '首批', '首家', '首座', '首条', '首例', '唯一', '第一']

/** Weak verbs win only a title that a giver stands before and a word of honour is in. */
function named(verb: string, rest: string): boolean {
  const giver = GIVERS.some((word) => rest.slice(0, 12).includes(word))
  if (verb === '通过')
    return (
      giver &&
      ['认定', '复核', '验收', '复审', '评估'].some((end) => rest.endsWith(end) || rest.endsWith(`${end}验收`)) &&
      titled(rest)
    )
  // 成为全国首批试点 tells a rank.
  if (verb === '成为' && FIRSTS.some((word) => rest.slice(0, 10).includes(word))) return false
  if (verb === '成为' && !GIVERS.some((word) => word !== '“' && rest.slice(0, 4).includes(word))) return false
  if (verb === '创建')
    return (
      rest.startsWith('国家') ||
      rest.startsWith('全国') ||
      rest.startsWith('省级') ||
      rest.startsWith('市级') ||
      rest.startsWith('自治区')
    )
  return giver && titled(rest)
}

const titled = (rest: string) => TITLE_WORDS.some((word) => rest.includes(word)) || /[县市区]认定/.test(rest)

function recognise(
  ctx: LinkContext,
  part: Span,
  win: Win,
  earlier: Span | null,
  id: (kind: string, start: number) => string,
): Recognition[] {
  const { text } = ctx
  const verb = quoteAt(text, win.start, win.end)
  const make = (title: Quote, holder: Quote | null): Recognition => ({
    id: id('recognition', title.start),
    rule: 'recognitions',
    ...(holder ? { holder } : {}),
    verb,
    title,
    level: levelOf(title.quote),
    parts: [
      ...(holder ? [partAcross(text, holder.start, holder.end, 'holder', holder.quote)] : []),
      partAcross(text, verb.start, verb.end, 'winning-verb', verb.quote),
      partAcross(text, title.start, title.end, 'title', title.quote),
    ],
  })
  if (win.end >= part.end) {
    // `云岫康养中心项目成功获批`: what was won stands before the verb.
    const title = bareTitle(text, part.start, win.start)
    return title ? [make(title, null)] : []
  }
  const titles = sharedTitles(text, part, win) ?? listTitles(text, win.end, part.end)
  const { holders, distributed } = findHolder(text, part.start, win.start, titles.length)
  const sentenceSubject =
    holders.length === 0 && win.start - part.start < 3 && earlier && isPlain(ctx, earlier)
      ? findActor(text, earlier)
      : null
  return titles.map((title, index) => make(title, (distributed ? holders[index] : holders[0]) ?? sentenceSubject))
}

/** `甲、乙分别认定为A、B`: as many titles as holders, whatever they end in; null elsewhere. */
function sharedTitles(text: string, part: Span, win: Span): readonly Quote[] | null {
  if (!text.endsWith('分别', win.start)) return null
  const titles = splitAt(text, win.end, part.end, '、')
  if (titles.length < 2 || splitAt(text, part.start, win.start - 2, '、').length !== titles.length) return null
  const bare = titles.flatMap((title) => bareTitle(text, title.start, title.end) ?? [])
  return bare.length === titles.length ? bare : null
}

/** A clause without figures and ranks: what it says of its subject is a deed. */
function isPlain(ctx: LinkContext, { start, end }: Span): boolean {
  return !ctx.spans.quantities.holds(start, end) && !ctx.spans.ranks.holds(start, end)
}

function levelOf(title: string): Recognition['level'] {
  if (title.startsWith('省')) return 'provincial'
  if (title.startsWith('市')) return 'city'
  for (const [level, words] of LEVELS) if (words.some((word) => title.includes(word))) return level
  return 'other'
}
