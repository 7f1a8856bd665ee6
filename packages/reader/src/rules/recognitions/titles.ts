import { isDigitAt, type Quote, quoteAt, type Span } from '@gangmu/text'
import { splitAt, unquoted } from '../../phrases/noun-list.ts'
import { startsWithPredicate } from '../../phrases/predicates.ts'
import { findVerbGroup } from '../../phrases/verb-group.ts'

const HEADS = [
  '筹建',
  '建设',
  '创建',
  '了',
  '为',
  '成为',
  '成',
  '首批',
  '评为',
  '认定为',
  '列入',
  '纳入',
  '组建',
  '设立',
]
const TAILS = ['荣誉称号', '称号', '荣誉', '认定验收', '复核验收', '认定', '验收', '等', '复核', '复审']
const SHORTEST = 3

/**
 * The titles behind a winning verb: split at 、 as long as each part reads like a title; what begins another statement
 * (、数量全省第1 · 、二期工程投产) ends them.
 */
export function listTitles(text: string, start: number, end: number): readonly Quote[] {
  const parts = splitAt(text, start, end, '、')
  const titles: Quote[] = []
  for (const [index, part] of parts.entries()) {
    if (index > 0 && !isTitle(text, part, parts[0] as Span)) break
    for (const one of besides(text, part)) {
      const title = bareTitle(text, one.start, one.end)
      if (title) titles.push(title)
    }
  }
  return titles
}

/** Quoted titles side by side (“甲县”“乙县”) are several; `等一系列荣誉` behind them is none. */
function besides(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = []
  let from = start
  for (let at = start; at + 1 < end; at++) {
    if (text[at] === '”' && text[at + 1] === '“') {
      spans.push({ start: from, end: at + 1 })
      from = at + 1
    } else if (text[at] === '”' && text[at + 1] === '等') return [...spans, { start: from, end: at + 1 }]
  }
  return [...spans, { start: from, end }]
}

const TITLE_ENDS = [
  '区',
  '市',
  '县',
  '镇',
  '乡',
  '村',
  '奖',
  '城市',
  '基地',
  '企业',
  '单位',
  '工厂',
  '品牌',
  '称号',
  '荣誉',
  '名单',
  '案例',
  '试点',
  '项目',
  '园区',
  '园',
  '集群',
  '个',
  '家',
  '”',
  '集体',
  '景区',
  '名录',
  '榜单',
  '之乡',
  '标杆',
  '示范点',
]

function isTitle(text: string, part: Span, first: Span): boolean {
  const words = text.slice(part.start, part.end)
  if (part.end - part.start < SHORTEST || words.startsWith('数量') || words.startsWith('总')) return false
  const sameEnd = text[part.end - 1] === text[first.end - 1]
  if (!sameEnd && !TITLE_ENDS.some((end) => words.endsWith(end))) return false
  return findVerbGroup(text, part.start, part.end) === null
}

/** A title without verbs and counts before it, counts and 称号 behind it, and outer quotation marks. Null when too short. */
export function bareTitle(text: string, start: number, end: number): Quote | null {
  let from = start
  let to = end
  for (const head of HEADS) if (text.startsWith(head, from) && to - from > head.length + 2) from += head.length
  from = afterCount(text, from, to)
  to = beforeCount(text, from, to)
  for (const tail of TAILS) if (text.endsWith(tail, to) && to - from > tail.length + 2) to -= tail.length
  const quoted = yearBeforeQuote(text, from, to)
  const span = unquoted(text, quoted, to)
  const short = span.end - span.start <= SHORTEST && text[span.end - 1] !== '奖' && span.start === quoted
  return short || span.end <= span.start ? null : quoteAt(text, span.start, span.end)
}

const COUNTERS = '家个项件所座名支人'

/** `2家重点实验室` names 重点实验室. */
function afterCount(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isDigitAt(text, at)) at++
  return at > start && COUNTERS.includes(text[at] ?? ' ') ? at + 1 : start
}

/** `美丽乡村3个` names 美丽乡村. */
function beforeCount(text: string, start: number, end: number): number {
  if (!COUNTERS.includes(text[end - 1] ?? ' ') || !isDigitAt(text, end - 2)) return end
  let at = end - 1
  while (at > start && isDigitAt(text, at - 1)) at--
  return at
}

/** `2025年“质量标杆”`: a year before a quoted title is no part of it. */
function yearBeforeQuote(text: string, start: number, end: number): number {
  const at = start + text.slice(start, end).indexOf('年“')
  const year = at > start && at - start <= 4 && text[end - 1] === '”'
  return year && !startsWithPredicate(text, start, end) ? at + 1 : start
}
