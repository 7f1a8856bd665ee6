import type { Clause, Span } from '@gangmu/text'
import { CharSet } from '../../engine/char-set.ts'

const NUMERALS = new CharSet('一二三四五六七八九十')
const LONGEST = 26
const SHORTEST = 6

/**
 * True for a sentence of one clause that opens an item (`二是做强茶业。`) and heads the sentences behind it on the same line, as a run-in
 * heading does; an item that is followed by the next one stands for itself.
 */
export function isNumberedLead(text: string, clause: Clause, next: Span | undefined): boolean {
  if (clause.mark !== '。' || !next || !opensItem(text, clause.start)) return false
  const length = clause.end - clause.start
  if (length < SHORTEST || length > LONGEST || opensItem(text, next.start)) return false
  for (let at = clause.end; at < next.start; at++) if (text[at] === '\n' || text[at] === '\r') return false
  return true
}

const opensItem = (text: string, at: number) => NUMERALS.has(text, at) && text[at + 1] === '是'
