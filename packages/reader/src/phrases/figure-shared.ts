import { quoteAt, type Span } from '@gangmu/text'
import { CharSet } from '../engine/char-set.ts'
import { declareCue } from '../engine/cues.ts'
import { wordTrie } from '../engine/word-trie.ts'
import type { Quantity } from '../reading.ts'
import type { Carried, Figure } from './figure.ts'
import { endOfFigure } from './figure-units.ts'
import { readMeasure } from './measures.ts'
import { mentions } from './mentions.ts'
import { listNames } from './noun-list.ts'
import { peelSubject } from './subject.ts'

/** Figures joined by nothing but 、 和 与 to the one at `index`. */
export function sharedGroup(text: string, quantities: readonly Quantity[], index: number): readonly Quantity[] {
  const group = [quantities[index] as Quantity]
  for (let i = index + 1; i < quantities.length && group.length < LONGEST_GROUP; i++) {
    const start = endOfFigure(text, (quantities[i - 1] as Quantity).end)
    if (!isJoint(text, start, (quantities[i] as Quantity).start)) break
    group.push(quantities[i] as Quantity)
  }
  return group
}

const JOINTS = new CharSet('、和与及')

/** Nothing but one mark or word of a list, blanks apart. */
function isJoint(text: string, start: number, end: number): boolean {
  let joints = 0
  for (let at = start; at < end; at++) {
    if (text[at] === ' ') continue
    if (joints > 0 || !JOINTS.has(text, at)) return false
    joints++
  }
  return true
}

const LONGEST_GROUP = 12
const SHARING = ['分别', '均', '都']
const sharing = wordTrie(SHARING)
/** Bit of the clauses that may give figures to several subjects. */
export const sharingCue = declareCue([...SHARING, '各'])

/** Subjects before 分别 or 均, each with its figure in order. */
export function distribute(
  text: string,
  from: number,
  quantity: Quantity,
  group: readonly Quantity[],
  carried: Carried,
): readonly Figure[] | null {
  if (!mentions(sharing, text, from, quantity.start)) return eachOf(text, from, quantity)
  const before = text.slice(from, quantity.start)
  const word = SHARING.find((shares) => before.includes(shares))
  const at = word ? before.indexOf(word) : -1
  if (!word || (word === '均' && isSyllable(before, at))) return null
  const peeled = peelSubject(text, from, from + at)
  const whole = peeled ? quoteAt(text, peeled.start, peeled.end) : carried.subject
  if (!whole) return null
  const recent = carried.recent ?? []
  const tail = (peeled?.tail ?? '') + text.slice(from + at, quantity.start)
  const items: readonly Span[] = peeled
    ? listNames(text, peeled.start, peeled.end)
    : group.length > 1 && recent.length >= group.length
      ? recent.slice(-group.length)
      : [whole]
  const head = text.slice(from, whole.start > from ? whole.start : from)
  const make = (subject: Span, of: Quantity): Figure => {
    const { measure, direction } = readMeasure(tail, head, text.slice(subject.start, subject.end), of.unit)
    return {
      quantity: of,
      subject: quoteAt(text, subject.start, subject.end),
      measure,
      direction,
      head,
      tail,
      link: 'distributed',
    }
  }
  carried.subject = whole
  if (word !== '分别' && group.length === 1) {
    const last = text[(items.at(-1) as Span).end - 1]
    return items.every((item) => text[item.end - 1] === last)
      ? items.map((item) => make(item, quantity))
      : [make(whole, quantity)]
  }
  if (items.length === group.length) return items.map((item, i) => make(item, group[i] as Quantity))
  return group.map((of) => make(whole, of))
}

/** `建成甲园、乙园各1个`: each of the list has the figure. Null without 各 before it and without a list. */
function eachOf(text: string, from: number, quantity: Quantity): readonly Figure[] | null {
  const at = quantity.start - 1
  if (text[at] !== '各' || at <= from) return null
  const peeled = peelSubject(text, from, at)
  if (!peeled) return null
  const items = listNames(text, peeled.start, peeled.end)
  if (items.length < 2) return null
  const head = text.slice(from, peeled.start)
  return items.flatMap((item) => {
    const bare = peelSubject(text, item.start, item.end)
    if (!bare) return []
    const subject = quoteAt(text, bare.start, bare.end)
    const { measure, direction } = readMeasure(peeled.tail, head, subject.quote, quantity.unit)
    return [{ quantity, subject, measure, direction, head, tail: peeled.tail, link: 'distributed' as const }]
  })
}

/** 均 in 平均, 人均, 年均, 均衡 shares nothing. */
function isSyllable(words: string, at: number): boolean {
  return '平人年户地亩月日'.includes(words[at - 1] ?? ' ') || '衡等价'.includes(words[at + 1] ?? ' ')
}
