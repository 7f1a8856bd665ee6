import { isSpaceAt, quoteAt, type Span } from '@gangmu/text'
import { CharSet } from '../engine/char-set.ts'
import type { SpanIndex } from '../engine/span-index.ts'
import type { Quantity } from '../reading.ts'
import type { Carried, Figure } from './figure.ts'
import { figureWithNoun, nounBehind, nounOverSize } from './figure-noun.ts'
import { distribute, sharedGroup, sharingCue } from './figure-shared.ts'
import { deedBehind, figureWithSubject } from './figure-subject.ts'
import { isThreshold, ownThresholdSubject, sizesNext } from './figure-threshold.ts'
import { endOfFigure, hasMark, TIME_UNITS } from './figure-units.ts'
import type { PlacedClause } from './plan-parts.ts'

/**
 * Links each figure of a clause with its subject: the noun behind it (`9家企业`), the name before it (`绿化率达44%`), the
 * names before 分别 or 均 in order, or an earlier subject when it has none. Figures whose subject cannot be named are left out.
 * `names` are nouns already known to be counted (`甲、乙等重点工程13个` counts 重点工程).
 */
export function linkFigures(
  text: string,
  clause: Pick<PlacedClause, 'start' | 'end' | 'cues'>,
  quantities: readonly Quantity[],
  carried: Carried,
  names: SpanIndex<Span>,
): readonly Figure[] {
  const figures: Figure[] = []
  carried.recent ??= []
  let from = clause.start
  let index = 0
  while (index < quantities.length) {
    const quantity = quantities[index] as Quantity
    const next = quantities[index + 1]
    const limit = next ? next.start : clause.end
    // 40万吨级货船: the figure sizes a class. 8县（区）: places are counted, not measured.
    if (text[quantity.end] === '级' || VOLTS.has(quantity.unit) || countsPlaces(quantity.unit)) {
      index++
      continue
    }
    if (isThreshold(text, from, quantity, clause.end, next)) {
      const own = ownThresholdSubject(text, from, quantity)
      if (own) figures.push(own)
      // 其中5亿元以上7个: the name that both stand for is an earlier one.
      if (next && sizesNext(text, from, quantity, next)) from = next.start
      index++
      continue
    }
    const group = (clause.cues & sharingCue) === 0 ? ALONE : sharedGroup(text, quantities, index)
    const shared = group.length === 0 ? null : distribute(text, from, quantity, group, carried)
    if (shared) {
      for (const figure of shared) {
        figures.push(figure)
        carried.recent.push(figure.subject)
      }
      index += group.length
      from = endOfFigure(text, (group.at(-1) as Quantity).end)
      continue
    }
    const noun =
      (next && nounOverSize(text, quantity, next, quantities[index + 2]?.start ?? clause.end)) ??
      nounBehind(text, quantity, limit, next !== undefined, from)
    if (noun) {
      if (!TIME_UNITS.has(quantity.unit) || text[quantity.end] === '的')
        figures.push(figureWithNoun(text, from, quantity, noun))
      carried.subject = quoteAt(text, noun.start, noun.end)
      from = noun.end
      if (next && isOnlyMarks(text, noun.end, next.start) && !hasMark(text, noun.end, next.start)) from = noun.start
    } else {
      const named = figureWithSubject(text, clause.cues, from, quantity, carried, names)
      const deed = named && named.link !== 'elided' ? null : deedOf(text, quantities, index, clause.end)
      const figure = deed ? figureWithNoun(text, from, quantity, deed) : named && asBefore(text, named, figures.at(-1))
      if (figure) {
        if (!TIME_UNITS.has(quantity.unit)) figures.push(figure)
        carried.subject = figure.subject
        if (figure.link === 'subject-before') carried.recent.push(figure.subject)
      }
      const inside =
        TIME_UNITS.has(quantity.unit) && next !== undefined && !hasMark(text, quantity.end, quantity.end + 1)
      if (!inside) from = endOfFigure(text, quantity.end)
    }
    carried.unit = quantity.unit
    index++
  }
  return figures
}

const ALONE: readonly Quantity[] = []

/** Units that are part of what a plant or a line is called: 35千伏电站. */
const VOLTS = new Set(['千伏', 'KV', 'kV', 'kv'])

/** `同比增长8%、9%`: the second changes as the first does, when nothing but a mark of a list parts them. */
function asBefore(text: string, figure: Figure, before: Figure | undefined): Figure {
  if (figure.link !== 'elided' || before?.measure !== 'change' || before.quantity.unit !== figure.quantity.unit)
    return figure
  const { end } = before.quantity
  if (figure.quantity.start - end !== 1 || !hasMark(text, end, end + 1)) return figure
  return { ...figure, measure: 'change', direction: before.direction }
}

/** What people did, behind the last of the figures that stand side by side: `320户1150人脱贫`. */
function deedOf(text: string, quantities: readonly Quantity[], index: number, end: number): Span | null {
  let last = index
  for (let next = quantities[last + 1]; next; next = quantities[last + 1]) {
    if (last - index > 1 || !isOnlyMarks(text, (quantities[last] as Quantity).end, next.start)) break
    last++
  }
  return deedBehind(text, quantities[last] as Quantity, end)
}

/** 县（区）, 市(县): one word for several kinds of place. 台（套） counts things. */
const countsPlaces = (unit: string) => PLACES.has(unit, 0) && (unit.includes('（') || unit.includes('('))
const PLACES = new CharSet('县市区镇乡')

function isOnlyMarks(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSpaceAt(text, i) && !'、共近约超达'.includes(text[i] as string)) return false
  return true
}
