import { type Quote, quoteAt } from '@gangmu/text'
import type { LinkContext } from '../../engine/context.ts'
import { declareCue } from '../../engine/cues.ts'
import { findNounEnd } from '../../phrases/predicates.ts'
import type { Quantity } from '../../reading.ts'

/** A list without 等 that a number closes: all of its names are named. */
export interface CountedList {
  readonly listEnd: number
  readonly total: string
  readonly noun: Quote
  readonly quantity?: Quantity
}

/** 、 */
const LISTING = 0x3001
/** 大 */
const GREAT = 0x5927
const NUMERALS = '一二三四五六七八九十'
const great = declareCue(Array.from(NUMERALS.slice(1), (numeral) => `${numeral}大`))

/** `甲、乙、丙三个片区` and `甲、乙、丙“三大行动”` between two offsets of a clause with these cues; null when no list of two or more stands before a number. */
export function findCountedList(ctx: LinkContext, cues: number, start: number, end: number): CountedList | null {
  const { text } = ctx
  let comma = start
  while (comma < end && text.charCodeAt(comma) !== LISTING) comma++
  if (comma >= end) return null
  for (const quantity of ctx.spans.quantities.within(comma, end)) {
    if (
      !/^\d$/.test(quantity.amount) ||
      Number(quantity.amount) < 2 ||
      quantity.bound !== 'exact' ||
      text[quantity.start - 1] === '、'
    )
      continue
    if ('、，和与及以'.includes(text[quantity.end] ?? '、')) continue
    const stop = findNounEnd(text, quantity.end, end)
    if (stop > quantity.end) {
      return { listEnd: quantity.start, total: quantity.amount, noun: quoteAt(text, quantity.end, stop), quantity }
    }
  }
  if ((cues & great) === 0) return null
  for (let at = comma; at + 2 < end; at++) {
    if (text.charCodeAt(at + 1) !== GREAT) continue
    const number = NUMERALS.indexOf(text[at] as string) + 1
    if (number < 2) continue
    const listEnd = text[at - 1] === '“' ? at - 1 : at
    const stop = findNounEnd(text, at + 2, end)
    if (stop > at + 2) return { listEnd, total: String(number), noun: quoteAt(text, at + 2, stop) }
  }
  return null
}
