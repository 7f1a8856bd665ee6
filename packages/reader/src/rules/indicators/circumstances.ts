import type { LinkContext } from '../../engine/context.ts'
import type { Figure } from '../../phrases/figure.ts'

/** How far before a figure its base is looked for; a clause that runs on longer is an endless list. */
const BASE_WITHIN = 400

const OTHER_BASES = ['年均', '累计', '五年', '以来', '年初', '比20', '较20', '比“', '较“', '时期', '从']
const SCOPES = [
  '规模以上',
  '规上',
  '限额以上',
  '限上',
  '区金库',
  '不含农户',
  '全口径',
  '可比口径',
  '含两江',
  '全社会',
  '中心城区',
  '市级',
  '区级',
  '县级',
]

/** 比上年 unless the words around a change name another base (年均, 比2020年, 累计). */
export function basisOf(text: string, figure: Figure, clauseStart: number): 'yoy' | 'other' {
  const around = text.slice(Math.max(clauseStart, figure.quantity.start - BASE_WITHIN), figure.quantity.start)
  const near = figure.tail + figure.head
  if (near.includes('同比') || near.includes('上年') || near.includes('去年')) return 'yoy'
  if (figure.quantity.unit === '番' || figure.quantity.unit === '倍') return 'other'
  return OTHER_BASES.some((word) => around.includes(word)) ? 'other' : 'yoy'
}

/** The period a clause names before its figure (`2025年上半年`), else the year the review tells of, else null. */
export function findPeriod(ctx: LinkContext, clauseStart: number, before: number): string | null {
  const dates = ctx.spans.dates.within(clauseStart, before).filter((date) => /^\d{4}/.test(date.value))
  return (
    dates.at(-1)?.value ??
    (ctx.facts.reviewYear === null || ctx.facts.reviewYear === undefined ? null : String(ctx.facts.reviewYear))
  )
}

/** Scope words (口径) kept as written in a subject, or null. */
export function findScope(subject: string): string | null {
  return SCOPES.find((word) => subject.includes(word)) ?? null
}
