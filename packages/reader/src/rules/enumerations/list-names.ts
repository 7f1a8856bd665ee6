import { isDigitAt, type Quote, quoteAt, type Span, trimSpan } from '@gangmu/text'
import { CharSet } from '../../engine/char-set.ts'
import { holdsDigit } from '../../engine/characters.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { splitAt, splitAtAnd, splitQuoted, unquoted } from '../../phrases/noun-list.ts'
import { peelHead } from '../../phrases/subject.ts'
import { findVerbGroup, verbLength } from '../../phrases/verb-group.ts'

/**
 * Names of a list that ends right before its number: split at 、, and between the last two at 和, but into no more names than the
 * number allows. A list without 等 (`closed`) names all of them: it is read in whichever way gives exactly the number, or is none.
 * @example namesBefore('甲路、乙路和丙路', 0, 8, 3, true).length // 3
 */
export function namesBefore(
  text: string,
  start: number,
  end: number,
  total: number,
  closed: boolean,
): readonly Quote[] {
  const inside = quotedList(text, start, end, total, closed)
  if (inside) return inside.map((span) => quoteAt(text, span.start, span.end))
  const rough = splitNames(text, start, end)
  if (closed) {
    const last = rough.at(-1)
    if (!last || rough.length > total + 1 || leads(text, last)) return []
    const behind = behindAnd(text, rough)
    const whole = isLong(bareNames(text, rough), '和') ? [behind, rough] : [rough, behind]
    const split = splitLast(text, rough)
    for (const spans of [...(split.length > rough.length ? [split] : []), ...whole, splitEach(text, rough)]) {
      if (spans.length < 2) continue
      const names = bareNames(text, spans)
      if (names.length === total) return names
    }
    return []
  }
  const spans = rough.length === 1 ? pairOf(text, rough[0] as Span) : splitLast(text, ofOneKind(text, rough, total))
  const names = bareNames(text, spans)
  if (names.length <= total || rough.length > total) return names
  return bareNames(text, rough)
}

/** `“甲、乙、丙”三项…`: the list stands inside one pair of quotation marks. */
function quotedList(text: string, start: number, end: number, total: number, closed: boolean): readonly Span[] | null {
  if (text[end - 1] !== '”' || total < 2) return null
  const open = lastOf(text, '“', start, end - 1)
  if (open < start || text.slice(open, end - 1).includes('”')) return null
  const spans = splitAt(text, open + 1, end - 1, '、')
  if (spans.length === total || (!closed && spans.length > 1 && spans.length < total)) return spans
  const split = splitLast(text, spans)
  return split.length === total ? split : null
}

/** Where a word stands last between two offsets, -1 when it does not: the text around them is not searched. */
function lastOf(text: string, word: string, start: number, end: number): number {
  const at = text.slice(start, end).lastIndexOf(word)
  return at < 0 ? -1 : start + at
}

/** Parts at 、, and between a closing and an opening mark that stand side by side: `“甲”“乙”`. */
function splitNames(text: string, start: number, end: number): readonly Span[] {
  return splitAt(text, start, end, '、').flatMap((span) => splitQuoted(text, span))
}

/** The last part is two names when 和 stands in it. */
function splitLast(text: string, spans: readonly Span[]): readonly Span[] {
  const last = spans.at(-1)
  return last && spans.length > 1 ? [...spans.slice(0, -1), ...splitAtAnd(text, last.start, last.end)] : spans
}

/** Every part is two names when 和 stands in it. */
function splitEach(text: string, spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span) => splitAtAnd(text, span.start, span.end))
}

const JOINTS = ['以及', '和', '及', '与']

/** `甲站和乙站、丙站两个…`: what stands before 和 in the first part was done as well, but is none of the number. */
function behindAnd(text: string, spans: readonly Span[]): readonly Span[] {
  const first = spans[0]
  if (!first) return spans
  for (const joint of JOINTS) {
    const at = lastOf(text, joint, first.start + 2, first.end - 1)
    if (at >= 0) return [{ start: at + joint.length, end: first.end }, ...splitLast(text, spans).slice(1)]
  }
  return spans
}

/** `老城区和甲镇、乙镇等9个镇`: what stands before 和 in the first part is of another kind than all other names, unless it makes up the number. */
function ofOneKind(text: string, spans: readonly Span[], total: number): readonly Span[] {
  const [first, ...others] = spans
  if (!first) return spans
  const parts = splitAtAnd(text, first.start, first.end)
  const [head, name] = parts
  const kind = text[first.end - 1]
  if (parts.length !== 2 || !head || !name || text[head.end - 1] === kind) return spans
  if (splitLast(text, [...parts, ...others]).length === total) return [...parts, ...others]
  return others.every((span) => text[span.end - 1] === kind) ? [name, ...others] : spans
}

/** `甲和乙等7座…` names two, unless what stands before 和 is a deed or a number of its own, which counts by itself. */
function pairOf(text: string, span: Span): readonly Span[] {
  const parts = splitAtAnd(text, span.start, span.end)
  if (parts.length !== 2) return [span]
  const [first, second] = parts as [Span, Span]
  const counted = holdsDigit(text, first.start, first.end)
  const deed = DEEDS.has(text.slice(first.end - 2, first.end)) && !DEEDS.has(text.slice(second.end - 2, second.end))
  return counted || deed ? [second] : parts
}

const DEEDS = new Set('整治 改造 建设 治理 提升 扩建 修复 续建 提速 编制'.split(' '))

/** Names without the words before the first one and without outer quotation marks. */
function bareNames(text: string, spans: readonly Span[]): readonly Quote[] {
  const names: Quote[] = []
  let verbs = true
  for (const [index, span] of spans.entries()) {
    const group = verbs ? findVerbGroup(text, span.start, span.end) : null
    // 新建、改造甲公园等10个公园: the first part is a verb alone.
    if (group?.end === span.end) continue
    const bare = verbs ? withoutHead(text, span, spans.slice(index + 1)) : span
    verbs = false
    const shut = text[bare.end - 1] === '等' && bare.end - bare.start > 2 ? bare.end - 1 : bare.end
    const trimmed = trimSpan(text, bare.start, shut)
    if (!trimmed) continue
    const { start, end } = unquoted(text, trimmed.start, trimmed.end)
    names.push(quoteAt(text, start, end))
  }
  return names
}

/** Verbs that lead to what follows and end no name: `实现两个跨越` sums up nothing. */
const leading = wordTrie(
  '实现 完成 打造 抓好 做好 建好 办好 用好 打好 打赢 建成 新建 新增 引进 突出 围绕 聚焦 坚持 实施 推进 推动 开展 深化 强化 落实 守住 守牢 把好 建立 设立 形成 成为 组建 获得 荣获 获评 入选 拥有 做到 践行 拥护 补齐 夯实 增强 树立 坚定 捍卫 牢记 有 在 为 的'.split(
    ' ',
  ),
  true,
)
/** Verbs that are names as often, but none where they stand alone. */
const ALONE = new Set('提升 提高 加强 优化 抓住 抓牢 贯彻 凝聚'.split(' '))

/** True when the last part is a verb or ends with one: the number behind it is its object. */
function leads(text: string, { start, end }: Span): boolean {
  return leading.match(text, end) > 0 || ALONE.has(text.slice(start, end))
}

const LEADING = new CharSet('以在对了从')
const introducing = wordTrie('是指 指的是 即 ”指 ：指 包括 包含 分为 ：'.split(' '))
const BEFORE_THAT_IS = new CharSet('”：，:）)】]')
const MODALS = new CharSet('将要')
/** What leads to a list of deeds, whose names keep their verbs: `围绕培育主体、完善链条等6个方面`. */
const frames = wordTrie(
  '根据 按照 围绕 突出 提出 从 聚焦 坚持 实施 开展 落实 抓好 做好 重点抓好 认真落实 组织'.split(' '),
)

/** The first name without the words that lead to the list: `重点抓好总投资2亿元的甲园`, `“三镇”是指甲镇`. */
function withoutHead(text: string, span: Span, others: readonly Span[]): Span {
  const { end } = span
  const quote = lastOf(text, '“', span.start, end)
  if (quote > span.start && others.length > 0 && others.every((other) => text[other.start] === '“'))
    return { start: quote, end }
  let from = behindIntroduction(text, afterMoney(text, span.start, end), end)
  if (others.length > 0 && others.every((other) => isDeed(text, other))) {
    return { start: from + frames.matchWithin(text, from, end), end }
  }
  const group = findVerbGroup(text, from, end)
  if (group && group.end < end) from = group.end
  if (text[from] === '了') from++
  const peeled = peelHead(text, from, end)
  if (peeled < end && end - peeled >= 2) from = peeled
  from += frames.matchWithin(text, from, end - 2)
  while (from < end && LEADING.has(text, from)) from++
  from = behindOf(text, from, end, others)
  return { start: behindVerb(text, behindDeed(text, from, end), end, others), end }
}

const deeds = wordTrie('新增 实施 参加 引进 新引进 新入驻 开展 启动 举办 推出'.split(' '))

/** `云岫大学新增竹工等3个学科`: whoever did it and the deed before the first name. */
function behindDeed(text: string, start: number, end: number): number {
  for (let at = start + 2; at < end - 2; at++) {
    const length = deeds.match(text, at)
    if (length > 0 && at + length + 2 <= end && verbLength(text, at + length) !== end - at - length) return at + length
  }
  return start
}

/** A verb with what it is done to: 完善链条, but not 创新. */
function isDeed(text: string, { start, end }: Span): boolean {
  const group = findVerbGroup(text, start, end)
  return group !== null && group.end < end
}

/** Past 是指, 包括 and the like, and past what stands before 将 and 要 with a verb behind it. */
function behindIntroduction(text: string, start: number, end: number): number {
  let from = start
  for (let at = start; at < end - 1; at++) {
    const length = introducing.match(text, at)
    if (text[at] === '指' && at === start) from = at + 1
    else if (length > 0 && at + length < end && (text[at] !== '即' || at === start || BEFORE_THAT_IS.has(text, at - 1)))
      from = at + length
    else if (at > from && MODALS.has(text, at) && findVerbGroup(text, at + 1, end)) from = at + 1
  }
  return from
}

/** The first name is far longer than all others and two by its joint. */
const isLong = ([first, ...others]: readonly Quote[], joint: string) =>
  first?.quote.includes(joint) === true && others.length > 0 && first.quote.length >= longest(others) + LONGER

/** `总长9公里的甲路、乙路`: a description before 的 that no other name has. */
function behindOf(text: string, start: number, end: number, others: readonly Span[]): number {
  const at = lastOf(text, '的', start, end - 1)
  if (at <= start || others.length === 0 || others.some((span) => text.slice(span.start, span.end).includes('的')))
    return start
  const measured = holdsDigit(text, start, at)
  return measured || (at > start + 2 && end - start >= longest(others) + LONGER) ? at + 1 : start
}

const longest = (spans: readonly Span[]) => spans.reduce((most, span) => Math.max(most, span.end - span.start), 0)
/** By how much a first name is longer than all others before it is looked into. */
const LONGER = 4

const reaching = wordTrie(
  '从 开通至 是 成为 拥有 实施 推进 推动 加快 支持 发挥 理顺 办好 抓好 打造 培育 布局 解决 完成 实现 激活 新批 引进 入驻 新入驻 开通 开展 落实 构建 形成 建成 强化 突出 壮大 做强 做优 坚持 促进 深化 完善 提出 启动 举办 创建 争创 获得 组建 建立 新增 统筹 涵盖 覆盖 聚焦 确定'.split(
    ' ',
  ),
)

/** `东港新开通至甲、乙`: a first name far longer than every other begins behind the last word that leads on. */
function behindVerb(text: string, start: number, end: number, others: readonly Span[]): number {
  if (others.length === 0 || end - start < longest(others) + LONGER) return start
  for (let at = end - 3; at > start; at--) {
    const length = reaching.match(text, at)
    const behind = at + length
    if (length === 0 || behind + 2 > end) continue
    return verbLength(text, behind) === end - behind ? start : behind
  }
  return start
}

/** Where the deed begins behind `投资3亿元`, or the start. */
function afterMoney(text: string, start: number, end: number): number {
  if (!text.startsWith('投资', start)) return start
  let at = start + 2
  while (at < end && (isDigitAt(text, at) || '.近约超万亿'.includes(text[at] as string))) at++
  return text[at] === '元' && at > start + 2 && at + 1 < end ? at + 1 : start
}
