import { numberValue } from '../../engine/amount.ts'
import { CLASS_OF, Class } from '../../engine/characters.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { endsWith, skipSpaces, startsWith } from '../../engine/look.ts'
import { partOf } from '../../engine/part.ts'
import { findScope, inheritedScope } from '../../engine/scope.ts'
import { Kind, type Scan, wordOf } from '../../engine/token.ts'
import { formatDecimal } from '../../numbers/decimal.ts'
import { firstThings, notRanked, rankingVerbs } from './rank-words.ts'

/** A place in an order (名次): 全市第一, 位列全国第8位. */
export const rankedPlace: NumberRule = {
  name: 'ranked-place',
  starts: [Kind.word],
  read(scan, at) {
    if (wordOf(scan, at)?.id !== 'ordinal') return null
    const { text } = scan
    const number = skipSpaces(scan, at + 1)
    const value = numberValue(scan, number)
    if (value === null || value.scale > 0) return null
    const from = scan.start[at] as number
    const end = scan.end[number] as number
    const position = formatDecimal(value)
    const parts = [partOf(scan, number, 'position', position)]
    const scope = findScope(text, from)
    const base = { kind: 'rank' as const, parts }
    if (scope !== null && scope.start + scope.words.length === from && countsThings(text, end, position)) {
      const first = position === '1' ? '1st-to' : position
      return { ...base, start: scope.start, end: end + 1, next: number + 2, scope: scope.words, position: first }
    }
    const place = placeEnd(scan, number)
    if (place === null) return null
    if (scope !== null) return { ...base, start: scope.start, ...place, scope: scope.words, position }
    // Without a scope only a verb of ranking tells, and only at the end of its clause: 以…为第一标尺 ranks nothing.
    if (!endsWith(text, from, rankingVerbs) && !continues(text, from, end)) return null
    if (place.end === from + 2 && CLASS_OF[text.charCodeAt(place.end)] === Class.other) return null
    return { ...base, start: from, ...place, scope: inheritedScope(text, from), position }
  },
}

/** 上升2位至第7位, 全市第1位、第3位: a place by its 位 or 名 that goes on from a place before it. */
function continues(text: string, from: number, end: number): boolean {
  if (!'位名'.includes(text[end] ?? '?')) return false
  return text[from - 1] === '至' || ('、和'.includes(text[from - 1] ?? '?') && '位名'.includes(text[from - 2] ?? '?'))
}

/** 全国第一个, 全国第一批 are first of their kind; 全国第三家 is third; 全国第四批 only orders. */
function countsThings(text: string, end: number, position: string): boolean {
  return startsWith(text, end, firstThings) !== null || (position === '1' && text[end] === '批')
}

/** End of the place, its 位 or 名 included; null when the ordinal counts something that is not ranked. */
function placeEnd(scan: Scan, number: number): { end: number; next: number } | null {
  const end = scan.end[number] as number
  const unit = scan.kind[number + 1] === Kind.unit
  if ('位名'.includes(scan.text[end] ?? '?')) return { end: end + 1, next: number + (unit ? 2 : 1) }
  if (scan.text[end] === '大') return { end, next: number + 1 }
  return unit || startsWith(scan.text, end, notRanked) !== null ? null : { end, next: number + 1 }
}
