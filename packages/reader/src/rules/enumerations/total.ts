import { isDigitAt, type Quote, quoteAt } from '@gangmu/text'
import { CharSet } from '../../engine/char-set.ts'
import type { LinkContext } from '../../engine/context.ts'
import { splitAt } from '../../phrases/noun-list.ts'
import { findNounEnd } from '../../phrases/predicates.ts'
import type { Quantity } from '../../reading.ts'
import { countingUnits } from '../../units/units.ts'

/** The number that closes or sums up a list, with what it counts. */
export interface Total {
  readonly total: string
  readonly noun: Quote
  /** The amount, where the number is one; 三大行动 and 四个方面 are none. */
  readonly quantity?: Quantity
}

/** How far behind a total its noun is looked for; a clause that runs on longer is an endless list. */
const NOUN_WITHIN = 80
const NUMERALS = '一二三四五六七八九十'
const MEASURES = new CharSet('大个项条类种')
const DIGITS = new CharSet(`${NUMERALS}两0123456789`)
const NOT_EXACT = new CharSet('第近约超逾前后首每余多几')

/** True when an amount can be the total of a list: a whole number of things, people or places. */
export function isTotal(quantity: Quantity): boolean {
  return (
    quantity.bound === 'exact' &&
    /^\d{1,6}$/.test(quantity.amount) &&
    (quantity.unit === '' || countingUnits.has(quantity.unit) || countingUnits.has(withoutBracket(quantity.unit)))
  )
}

/** 条（段） counts as 条 does. */
const withoutBracket = (unit: string) => unit.slice(0, Math.max(0, unit.indexOf('（'), unit.indexOf('(')))

/** The total whose amount is a quantity: `12个项目`. Null when nothing is named behind it. */
export function totalOf({ text }: LinkContext, quantity: Quantity, limit: number): Total | null {
  const [first] = nounsBehind(text, quantity.end, limit)
  return first ? { total: quantity.amount, noun: first, quantity } : null
}

/**
 * `三大行动`, `“四大工程”`, `五个方面`: a number at an offset that sums up what stands before it, or null. Only a quoted one may
 * be named by another number (“五个一批”).
 */
export function readSummary(ctx: LinkContext, start: number, limit: number, quoted: boolean): Total | null {
  const { text } = ctx
  let at = text[start] === '“' ? start + 1 : start
  const from = at
  while (at < limit && at - from < 3 && DIGITS.has(text, at)) at++
  if (at === from || !MEASURES.has(text, at) || NOT_EXACT.has(text, start - 1)) return null
  const total = numberOf(text.slice(from, at))
  const [first] = total < 2 ? [] : nounsBehind(text, at + 1, limit)
  if (!first || (DIGITS.has(text, first.start) && !(quoted && text[first.start] === '一'))) return null
  const quantity = ctx.quantities[ctx.spans.quantities.firstAfter(from)]
  return { total: String(total), noun: first, ...(quantity?.start === from ? { quantity } : {}) }
}

/** The nouns behind a number, up to the predicate: the first is what it counts. */
function nounsBehind(text: string, start: number, limit: number): readonly Quote[] {
  const end = findNounEnd(text, start, Math.min(limit, start + NOUN_WITHIN))
  return splitAt(text, start, Math.max(end, start), '、').map((span) => quoteAt(text, span.start, span.end))
}

/** A numeral of at most three characters, 0 when it is none: 三, 十二, 18. */
function numberOf(words: string): number {
  if (isDigitAt(words, 0)) return Number(words) || 0
  if (words === '两') return 2
  const ten = words.indexOf('十')
  const ones = ten < 0 ? words : words.slice(ten + 1)
  const tens = ten < 0 ? 0 : ten === 0 ? 1 : NUMERALS.indexOf(words[0] as string) + 1
  if (ones.length > 1 || ten > 1) return 0
  return tens * 10 + (ones === '' ? 0 : NUMERALS.indexOf(ones) + 1)
}
