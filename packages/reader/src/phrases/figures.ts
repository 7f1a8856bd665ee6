import { isSpaceAt, type Quote, quoteAt, type Span } from '@gangmu/text'
import type { Direction, Measure, Quantity } from '../reading.ts'
import { readMeasure } from './measures.ts'
import { splitAt, splitAtAnd } from './noun-list.ts'
import { findNounEnd, startsWithPredicate } from './predicates.ts'
import { peelHead, peelSubject, peelTail } from './subject.ts'
import { adverbLength, findVerbGroup, verbLength } from './verb-group.ts'

/** A figure with the name of what it measures. */
export interface Figure {
  readonly quantity: Quantity
  readonly subject: Quote
  readonly measure: Measure
  readonly direction?: Direction
  /** Words before the subject in its clause, verbs mostly; and between subject and figure. */
  readonly head: string
  readonly tail: string
  /** How the two were linked: `before`, `after`, `shared`, `elided`. */
  readonly link: FigureLink
}

export type FigureLink = 'subject-before' | 'noun-after' | 'distributed' | 'elided'

/** The subject that a later figure without one of its own goes back to. */
export interface Carried {
  subject: Quote | null
}

const TIME_UNITS = new Set(['年', '个月', '月', '周年', '岁', '小时', '分钟'])
const THRESHOLDS = ['及以上', '以上', '以下', '以内', '左右']
const LONGEST_SUBJECT = 40

/**
 * Links each figure of a clause with its subject: the noun behind it (`9家企业`), the name before it (`林木覆盖率达56%`), the
 * names before 分别 or 均 in order, or an earlier subject when it has none. Figures whose subject cannot be named are left out.
 * `names` are nouns already known to be counted (`甲、乙等重点项目16个` counts 重点项目).
 */
export function linkFigures(
  text: string,
  clause: Span,
  quantities: readonly Quantity[],
  carried: Carried,
  names: readonly Span[] = [],
): readonly Figure[] {
  const figures: Figure[] = []
  let from = clause.start
  let index = 0
  while (index < quantities.length) {
    const quantity = quantities[index] as Quantity
    const next = quantities[index + 1]
    const limit = next ? next.start : clause.end
    if (isThreshold(text, quantity, clause.end, next)) {
      const own = ownThresholdSubject(text, from, quantity)
      if (own) figures.push({ ...own, quantity })
      index++
      continue
    }
    const group = sharedGroup(text, quantities, index)
    const shared = distribute(text, from, quantity, group, carried)
    if (shared) {
      figures.push(...shared)
      index += group.length
      from = endOfFigure(text, (group.at(-1) as Quantity).end)
      continue
    }
    const noun = nounBehind(text, quantity, limit, next !== undefined, isHeaded(text, from, quantity.start))
    if (noun) {
      if (!TIME_UNITS.has(quantity.unit) || text[quantity.end] === '的')
        figures.push(figureWithNoun(text, from, quantity, noun))
      carried.subject = quoteAt(text, noun.start, noun.end)
      from = noun.end
      if (next && isOnlyMarks(text, noun.end, next.start) && !hasMark(text, noun.end, next.start)) from = noun.start
    } else {
      const figure = figureWithSubject(text, from, quantity, carried, names)
      if (figure) {
        if (!TIME_UNITS.has(quantity.unit)) figures.push(figure)
        carried.subject = figure.subject
      }
      const inside =
        TIME_UNITS.has(quantity.unit) && next !== undefined && !hasMark(text, quantity.end, quantity.end + 1)
      if (!inside) from = endOfFigure(text, quantity.end)
    }
    index++
  }
  return figures
}

/** A verb before the figure: 建成9所, 年产3000吨. */
function isHeaded(text: string, from: number, to: number): boolean {
  return peelHead(text, from, to) > from || findVerbGroup(text, from, to) !== null || text[to - 1] === '产'
}

function hasMark(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ('、，和与及'.includes(text[i] as string)) return true
  return false
}

function isOnlyMarks(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSpaceAt(text, i) && !'、共近约超达'.includes(text[i] as string)) return false
  return true
}

/** Past a bound word behind a figure: 以上, 左右. */
function endOfFigure(text: string, end: number): number {
  const found = THRESHOLDS.find((word) => text.startsWith(word, end))
  return found ? end + found.length : end
}

const COUNTED = new Set(
  '个 家 户 名 人 条 项 座 所 处 种 台 辆 艘 支 批 场 次 届 位 类 套 间 栋 幢 张 部 款 颗 只 头 件 起 对 片 宗 例 门'.split(
    ' ',
  ),
)

/** `500万元以上项目`: the figure belongs to a name. */
function isThreshold(text: string, quantity: Quantity, end: number, next: Quantity | undefined): boolean {
  if (
    next &&
    quantity.unit.endsWith('元') &&
    next.start - quantity.end <= 8 &&
    !hasMark(text, quantity.end, next.start)
  ) {
    return (
      !startsWithPredicate(text, quantity.end, end) &&
      next.start > quantity.end + 1 &&
      peelTail(text, quantity.end, next.start) > quantity.end
    )
  }
  if (!next && COUNTED.has(quantity.unit)) return false
  const word = THRESHOLDS.find((threshold) => text.startsWith(threshold, quantity.end))
  if (!word || word === '左右') return false
  const after = quantity.end + word.length
  if (after >= end || '、，。；）)和与及或'.includes(text[after] as string)) return false
  return !startsWithPredicate(text, after, end) && verbLength(text, after) < 2 && adverbLength(text, after) < 2
}

const THRESHOLD_SUBJECTS = ['产值', '收入', '营收', '投资额']

function ownThresholdSubject(text: string, from: number, quantity: Quantity): Omit<Figure, 'quantity'> | null {
  const word = THRESHOLD_SUBJECTS.find((subject) => text.slice(from, quantity.start).endsWith(subject))
  if (!word) return null
  const subject = quoteAt(text, quantity.start - word.length, quantity.start)
  return { subject, measure: 'amount', head: '', tail: '', link: 'subject-before' }
}

/** Figures joined by nothing but 、 和 与 to the one at `index`. */
function sharedGroup(text: string, quantities: readonly Quantity[], index: number): readonly Quantity[] {
  const group = [quantities[index] as Quantity]
  for (let i = index + 1; i < quantities.length; i++) {
    const start = endOfFigure(text, (quantities[i - 1] as Quantity).end)
    const between = text.slice(start, (quantities[i] as Quantity).start).replaceAll(' ', '')
    if (!['、', '和', '与', '及', ''].includes(between)) break
    group.push(quantities[i] as Quantity)
  }
  return group
}

const SHARING = ['分别', '均', '都']

/** Subjects before 分别 or 均, each with its figure in order. */
function distribute(
  text: string,
  from: number,
  quantity: Quantity,
  group: readonly Quantity[],
  carried: Carried,
): readonly Figure[] | null {
  const before = text.slice(from, quantity.start)
  const word = SHARING.find((sharing) => before.includes(sharing))
  const at = word ? before.indexOf(word) : -1
  if (
    !word ||
    (word === '均' &&
      (before[at - 1] === '平' ||
        before[at - 1] === '人' ||
        before[at - 1] === '年' ||
        before[at + 1] === '衡' ||
        before[at + 1] === '等'))
  )
    return null
  const peeled = peelSubject(text, from, from + at)
  const whole = peeled ? quoteAt(text, peeled.start, peeled.end) : carried.subject
  if (!whole) return null
  const tail = (peeled?.tail ?? '') + text.slice(from + at, quantity.start)
  const items = peeled
    ? splitAt(text, peeled.start, peeled.end, '、').flatMap((s) => splitAtAnd(text, s.start, s.end))
    : [whole]
  const head = text.slice(from, whole.start > from ? whole.start : from)
  const make = (subject: Span, of: Quantity): Figure => {
    const measured = readMeasure(tail, head, text.slice(subject.start, subject.end), of.unit)
    return {
      quantity: of,
      subject: quoteAt(text, subject.start, subject.end),
      ...measured,
      head,
      tail,
      link: 'distributed',
    }
  }
  carried.subject = whole
  if (word !== '分别' && group.length === 1) {
    const last = text[(items.at(-1) as Span).end - 1]
    return items.every((item) => text[item.end - 1] === last)
      ? items.map((item) => make(item, quantity))
      : [make(whole, quantity)]
  }
  if (items.length === group.length) return items.map((item, i) => make(item, group[i] as Quantity))
  return group.map((of) => make(whole, of))
}

const NOT_NOUNS = [
  '以上',
  '以下',
  '以内',
  '左右',
  '上下',
  '之',
  '多',
  '余',
  '以',
  '至',
  '到',
  '和',
  '与',
  '及',
  '或',
  '等',
  '由',
  '用',
  '较',
  '、',
  '来',
  '（',
  '(',
  '起',
]
const INSIDE_NOUNS = '资河贸外陆部涝'
const PEOPLE = new Set(['名', '人', '位', '户', '件', '万名'])

/** The noun behind a figure, or null: `9家企业入选…` gives 企业. */
function nounBehind(text: string, quantity: Quantity, limit: number, bounded: boolean, headed: boolean): Span | null {
  let start = quantity.end
  while (isSpaceAt(text, start)) start++
  const over = COUNTED.has(quantity.unit) ? THRESHOLDS.find((word) => text.startsWith(word, start)) : undefined
  if (over) start += over.length
  if (text[start] === '的') start++
  if (start >= limit || NOT_NOUNS.some((word) => text.startsWith(word, start) && word !== '的')) return null
  const code = text.charCodeAt(start)
  if (code < 0x4e00 && text[start] !== '“' && !/[A-Za-z《]/.test(text[start] as string)) return null
  if (text[start] === '内' && !INSIDE_NOUNS.includes(text[start + 1] ?? '')) return null
  if ((quantity.unit === '%' || quantity.unit === '百分点') && text[start - 1] !== '的') return null
  if (startsWithPredicate(text, start, limit) || startsAction(text, start)) return null
  const adverb = adverbLength(text, start)
  if (adverb >= 2 && (verbLength(text, start + adverb) >= 2 || startsWithPredicate(text, start + adverb, limit)))
    return null
  if (peelTail(text, start, limit) === start) return null
  let end = findNounEnd(text, start, limit)
  if (bounded && end === limit) end = beforeNextFigure(text, start, end)
  if (headed && !PEOPLE.has(quantity.unit)) end = beforeList(text, start, end)
  while (end > start && '、和与及 的，'.includes(text[end - 1] as string)) end--
  return end > start && end - start <= LONGEST_SUBJECT ? { start, end } : null
}

/** Behind a verb (建成9所…、…) the noun ends at the first 、: what follows was done as well, but not counted. */
function beforeList(text: string, start: number, end: number): number {
  const [first] = splitAt(text, start, end, '、')
  return first ? first.end : end
}

const ACTIONS = [
  '用于',
  '支持',
  '推动',
  '推进',
  '加快',
  '实施',
  '开展',
  '帮助',
  '解决',
  '发放',
  '投入',
  '增长',
  '下降',
  '提高',
  '提升',
  '位居',
  '居',
  '列',
  '扶持',
  '奖励企业',
  '为',
]

function startsAction(text: string, at: number): boolean {
  return ACTIONS.some((word) => text.startsWith(word, at))
}

/** A noun that runs into the next figure ends at its last 、 when a verb or nothing stands behind that. */
function beforeNextFigure(text: string, start: number, end: number): number {
  const at = text.lastIndexOf('、', end - 1)
  if (at <= start) return end
  return at === end - 1 || verbLength(text, at + 1) >= 2 || end - at <= 3 ? at : end
}

function figureWithNoun(text: string, from: number, quantity: Quantity, noun: Span): Figure {
  const head = text.slice(from, quantity.start)
  const subject = quoteAt(text, noun.start, noun.end)
  return {
    quantity,
    subject,
    ...readMeasure('', head, subject.quote, quantity.unit),
    head,
    tail: '',
    link: 'noun-after',
  }
}

const NOUN_VERBS = new Set(['投资', '贷款', '消费', '生产', '销售', '出口', '进口', '发展'])

/** A bare verb stands for what was counted only where times or people are counted: 救助11.5万人次. */
function isBareVerb(text: string, from: number, subject: Span, quantity: Quantity): boolean {
  if (subject.start > from || NOUN_VERBS.has(text.slice(subject.start, subject.end))) return false
  return verbLength(text, subject.start) === subject.end - subject.start && !/[次人户]$/.test(quantity.unit)
}

const INNER_VERBS = ['完成', '实现', '新增', '建成', '发放', '引进', '兑现', '新建']
const LEVELS = ['稳定在', '保持在', '控制在', '维持在']
const SUMS = new Set(['总量', '总数', '总额', '其中', '规模', '数量', '增速'])

function figureWithSubject(
  text: string,
  from: number,
  quantity: Quantity,
  carried: Carried,
  names: readonly Span[],
): Figure | null {
  let start = from
  let end = quantity.start
  const words = text.slice(start, end)
  const level = LEVELS.map((word) => words.indexOf(word)).filter((at) => at >= 2)
  if (level.length > 0) end = start + Math.min(...level)
  for (const verb of INNER_VERBS) {
    const at = words.indexOf(verb)
    if (at < 2 || '率量额数就区'.includes(words[at + verb.length] ?? '率') || words.length - at - verb.length < 2)
      continue
    if (words.slice(at).startsWith('新增就业')) continue
    start = Math.max(start, from + at)
  }
  const counted = names.find((name) => name.start > start && name.end <= end && end - name.end <= 1)
  if (counted) start = counted.start
  const peeled = words.startsWith('是') ? null : peelSubject(text, start, end)
  const tail = (peeled ? peeled.tail : text.slice(start, end)) + text.slice(end, quantity.start)
  const named =
    peeled && peeled.end - peeled.start <= LONGEST_SUBJECT && !SUMS.has(text.slice(peeled.start, peeled.end))
  const subject = named && peeled ? quoteAt(text, peeled.start, peeled.end) : carried.subject
  if (!subject || subject.quote.length < 2) return null
  if (named && isBareVerb(text, from, subject, quantity)) return null
  const head = named ? text.slice(from, subject.start) : ''
  const measured = readMeasure(tail, head, named ? subject.quote : '', quantity.unit)
  const multiple = quantity.unit === '倍' && !named
  return {
    quantity,
    subject,
    ...(multiple ? { measure: 'change' as const, direction: 'up' as const } : measured),
    head,
    tail,
    link: named ? 'subject-before' : 'elided',
  }
}
