import type { Clause } from '@gangmu/text'
import { CharSet } from '../../engine/char-set.ts'

const NUMERALS = new CharSet('一二三四五六七八九十')
const LONGEST_ITEM = 26
const SHORTEST_ITEM = 6
const LONGEST_SHORT = 6

/**
 * True for a sentence of one clause that heads those behind it on the same line, as a run-in heading does: it opens an item
 * (`二是做强茶业。`), or it has no more than six characters and a sentence of several clauses follows (`做强茶业。扩大茶园，…`).
 */
export function isLeadSentence(text: string, clauses: readonly Clause[], index: number): boolean {
  const clause = clauses[index] as Clause
  if (clause.mark !== '。') return false
  const next = clauses[index + 1]
  const length = clause.end - clause.start
  if (!next || length > LONGEST_ITEM || opensItem(text, next.start) || !sameLine(text, clause.end, next.start))
    return false
  if (opensItem(text, clause.start)) return length >= SHORTEST_ITEM
  if (length > LONGEST_SHORT) return false
  const before = clauses[index - 1]
  const alone = !before || before.sentence !== clause.sentence
  return alone && clauses[index + 2]?.sentence === next.sentence
}

const opensItem = (text: string, at: number) => NUMERALS.has(text, at) && text[at + 1] === '是'

function sameLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text[at] === '\n' || text[at] === '\r') return false
  return true
}
