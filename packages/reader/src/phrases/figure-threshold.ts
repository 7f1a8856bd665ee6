import { quoteAt } from '@gangmu/text'
import { CharSet } from '../engine/char-set.ts'
import type { Quantity } from '../reading.ts'
import type { Figure } from './figure.ts'
import { COUNTED, endOfFigure, hasMark, SIZED } from './figure-units.ts'
import { startsWithPredicate } from './predicates.ts'
import { peelTail } from './subject.ts'
import { adverbLength, verbLength } from './verb-group.ts'

/** `其中5亿元以上7个`: what is counted next is sized by it, and named before: no name stands between `from` and it. */
export function sizesNext(text: string, from: number, quantity: Quantity, next: Quantity | undefined): boolean {
  if (!next || !quantity.unit.endsWith('元') || !COUNTED.has(next.unit) || text[quantity.end] === '左') return false
  const after = endOfFigure(text, quantity.end)
  if (after === quantity.end || after !== next.start) return false
  let at = text.startsWith('其中', quantity.start - 2) ? quantity.start - 2 : quantity.start
  while (at > from && BETWEEN.has(text, at - 1)) at--
  return at <= from
}

const BETWEEN = new CharSet(' 　、，')

/** `800万元以上工程`: the figure belongs to a name; what stands between `from` and it names the figure. */
export function isThreshold(
  text: string,
  from: number,
  quantity: Quantity,
  end: number,
  next: Quantity | undefined,
): boolean {
  const money = quantity.unit.endsWith('元')
  const over = OVER.has(text, quantity.start - 1)
  if (money && over && SIZED.some((noun) => text.startsWith(noun, quantity.end))) return true
  const after = endOfFigure(text, quantity.end)
  if (sizesNext(text, from, quantity, next)) return true
  if (next && money && next.start - quantity.end <= 8 && !hasMark(text, quantity.end, next.start)) {
    return (
      !startsWithPredicate(text, quantity.end, end) &&
      (over || verbLength(text, quantity.end) < 2) &&
      next.start > quantity.end + 1 &&
      peelTail(text, quantity.end, next.start) > quantity.end
    )
  }
  if (!next && COUNTED.has(quantity.unit)) return false
  if (after === quantity.end || text[quantity.end] === '左') return false
  if (after >= end || BEHIND.has(text, after)) return false
  return !startsWithPredicate(text, after, end) && verbLength(text, after) < 2 && adverbLength(text, after) < 2
}

const OVER = new CharSet('过超')
const BEHIND = new CharSet('、，。；）)和与及或')

const THRESHOLD_SUBJECTS = ['产值', '收入', '营收', '投资额']

/** `产值7亿元以上…`: the sizing figure is the level of its own name as well. */
export function ownThresholdSubject(text: string, from: number, quantity: Quantity): Figure | null {
  const word = THRESHOLD_SUBJECTS.find((subject) =>
    text.slice(Math.max(from, quantity.start - 4), quantity.start).endsWith(subject),
  )
  if (!word) return null
  const subject = quoteAt(text, quantity.start - word.length, quantity.start)
  return { quantity, subject, measure: 'amount', direction: undefined, head: '', tail: '', link: 'subject-before' }
}
