import { isDigitAt } from '@gangmu/text'
import type { LinkContext } from '../../engine/context.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import type { Figure } from '../../phrases/figure.ts'
import { holdsOne, mentions } from '../../phrases/mentions.ts'
import type { DateFinding } from '../../reading.ts'

/** How far before a figure its base is looked for; a clause that runs on longer is an endless list. */
const BASE_WITHIN = 400

const yearBefore = wordTrie(['同比', '上年', '去年'])
const otherBases = wordTrie(['年均', '累计', '五年', '以来', '年初', '比20', '较20', '比“', '较“', '时期', '从'])
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

const scopes = wordTrie(SCOPES)

/** 比上年 unless the words around a change name another base (年均, 比2020年, 累计). */
export function basisOf(text: string, figure: Figure, clauseStart: number): 'yoy' | 'other' {
  const { start, unit } = figure.quantity
  if (holdsOne(yearBefore, figure.tail + figure.head)) return 'yoy'
  if (unit === '番' || unit === '倍') return 'other'
  return mentions(otherBases, text, Math.max(clauseStart, start - BASE_WITHIN), start) ? 'other' : 'yoy'
}

/** The period a clause names before its figure (`2025年上半年`), else the year the review tells of, else null. */
export function findPeriod(ctx: LinkContext, clauseStart: number, before: number): string | null {
  const dates = ctx.spans.dates.within(clauseStart, before)
  for (let i = dates.length - 1; i >= 0; i--) {
    const { value } = dates[i] as DateFinding
    if (namesYear(value)) return value
  }
  return ctx.facts.reviewYear === null || ctx.facts.reviewYear === undefined ? null : String(ctx.facts.reviewYear)
}

/** Four digits begin the date. */
function namesYear(value: string): boolean {
  return isDigitAt(value, 0) && isDigitAt(value, 1) && isDigitAt(value, 2) && isDigitAt(value, 3)
}

/** Scope words (口径) kept as written in a subject, or null. */
export function findScope(subject: string): string | null {
  return holdsOne(scopes, subject) ? (SCOPES.find((word) => subject.includes(word)) ?? null) : null
}
