import { quoteAt, type Span } from '@gangmu/text'
import { firstAfter } from '../engine/context.ts'
import type { Quantity } from '../reading.ts'
import type { Carried, Figure } from './figure.ts'
import { LONGEST_SUBJECT } from './figure-units.ts'
import { readMeasure } from './measures.ts'
import { isDoneVerb, peelSubject, peelTail } from './subject.ts'
import { verbLength } from './verb-group.ts'

const LOOK_BACK = 120
const NOUN_VERBS = new Set(['投资', '贷款', '消费', '生产', '销售', '出口', '进口', '发展'])

/** A bare verb stands for what was counted only where times or people are counted: 服务3.2万人次. */
function isBareVerb(text: string, from: number, subject: Span, quantity: Quantity): boolean {
  const counted = /^(人次|户次|次|人|户|亩)$/.test(quantity.unit)
  if (
    (subject.start > from && (counted || !isDoneVerb(text, subject))) ||
    NOUN_VERBS.has(text.slice(subject.start, subject.end))
  )
    return false
  return (
    verbLength(text, subject.start) === subject.end - subject.start && !/^(人次|户次|次|人|户)$/.test(quantity.unit)
  )
}

const INNER_VERBS = [
  '谋划实施',
  '完成',
  '实现',
  '新增',
  '建成',
  '发放',
  '引进',
  '兑现',
  '新建',
  '实施',
  '享受',
  '惠及',
  '下放',
  '解决',
  '化解',
  '兑付',
  '减免',
  '派出',
]
const LEVELS = ['稳定在', '保持在', '控制在', '维持在', '高于', '快于', '低于', '慢于', '高出', '领先']
const SUMS = new Set(['总量', '总数', '总额', '其中', '规模', '数量', '增速'])

const GOING_ON = new Set(
  '竣工 开工 完工 投产 建成 办结 完成 投用 落地 签约 入库 通车 交付 启动 整改 开业 复工 达产 化解 关停 改造 开园 主体完工'.split(
    ' ',
  ),
)

/** `是2020年的2倍`, `占比重的40%`, `高于全省2个百分点` say something of an earlier name. */
function isComparison(words: string): boolean {
  const said = words.replace(/^[、，\s]+/, '')
  return /^(是|占|比|较|高于|快于|低于|慢于)/.test(said) && !/^(比[重例值]|占比|占地)/.test(said)
}

/** The name that ends right before an offset or one character further back; names stand in reading order. */
function nameBefore(names: readonly Span[], start: number, end: number): Span | undefined {
  for (let i = firstAfter(names, Math.max(start, end - 2)); i < names.length; i++) {
    const name = names[i] as Span
    if (name.end > end) return undefined
    if (name.start > start && end - name.end <= 1) return name
  }
  return undefined
}

/**
 * A figure with the name before it in its clause, or with an earlier one when only verbs stand there; null when no name is known.
 */
export function figureWithSubject(
  text: string,
  from: number,
  quantity: Quantity,
  carried: Carried,
  names: readonly Span[],
): Figure | null {
  let start = Math.max(from, quantity.start - LOOK_BACK)
  let end = quantity.start
  const begin = start
  const words = text.slice(start, end)
  const level = LEVELS.map((word) => words.indexOf(word)).filter((at) => at >= 2 && words[at - 1] !== '不')
  if (level.length > 0) end = start + Math.min(...level)
  for (const verb of INNER_VERBS) {
    const at = words.indexOf(verb)
    if (
      at < 2 ||
      '率量额数就区方项金程'.includes(words[at + verb.length] ?? '率') ||
      words.length - at - verb.length < 2
    )
      continue
    if (words.startsWith('新增就业', at)) continue
    // 产值实现增速6%: nothing is named behind the verb.
    const behind = begin + at + verb.length
    if (SUMS.has(text.slice(behind, end)) || peelTail(text, behind, end) === behind) continue
    start = Math.max(start, begin + at)
  }
  const counted = nameBefore(names, start, end)
  if (counted) start = counted.start
  const peeled =
    isComparison(words) && (carried.subject || words.startsWith('是')) ? null : peelSubject(text, start, end)
  const tail = (peeled ? peeled.tail : text.slice(start, end)) + text.slice(end, quantity.start)
  const named =
    peeled && peeled.end - peeled.start <= LONGEST_SUBJECT && !SUMS.has(text.slice(peeled.start, peeled.end))
  const subject = named && peeled ? quoteAt(text, peeled.start, peeled.end) : carried.subject
  if (!subject || subject.quote.length < 2) return null
  if (named && isBareVerb(text, from, subject, quantity)) {
    const same = carried.subject !== null && carried.unit === quantity.unit && GOING_ON.has(subject.quote)
    return same && carried.subject
      ? { quantity, subject: carried.subject, measure: 'amount', head: subject.quote, tail, link: 'elided' }
      : null
  }
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
