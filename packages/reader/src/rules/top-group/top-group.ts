import { numberValue } from '../../engine/amount.ts'
import { codeAt } from '../../engine/characters.ts'
import type { Claim, NumberRule } from '../../engine/claim.ts'
import { endsWith, startsWith } from '../../engine/look.ts'
import { partOf } from '../../engine/part.ts'
import { findScope, inheritedScope } from '../../engine/scope.ts'
import { Kind, type Scan, unitOf, wordsOf } from '../../engine/token.ts'
import { formatDecimal } from '../../numbers/decimal.ts'
import { entering, notGroups, reaching, times } from './group-words.ts'

/** 前 */
const FIRST = 0x524d

/** One of the first so many (前列名次): 全省前三, 全国50强. */
export const topGroup: NumberRule = {
  name: 'top-group',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    if (scan.text[scan.end[at] as number] !== '强' && codeAt(scan.text, (scan.start[at] as number) - 1) !== FIRST)
      return null
    const value = numberValue(scan, at)
    if (value === null || value.scale > 0) return null
    const position = `<=${formatDecimal(value)}`
    return readStrong(scan, at, position) ?? readFirst(scan, at, position)
  },
}

/** 50强, 500强: a rank where a verb of reaching it stands before, else only the name of a class. */
function readStrong(scan: Scan, at: number, position: string): Claim | null {
  const { text } = scan
  const from = scan.start[at] as number
  const end = scan.end[at] as number
  if (text[end] !== '强' || text.startsWith('强化', end)) return null
  const parts = [partOf(scan, at, 'position', position)]
  const scope = findScope(text, from)
  if (scope === null || !enters(text, scope.start)) {
    return { kind: 'name', start: from, end: end + 1, next: at + 1, why: 'class-of-places', parts }
  }
  return { kind: 'rank', start: scope.start, end: end + 1, next: at + 1, scope: scope.words, position, parts }
}

/** A verb of reaching a rank stands before the scope, at most a year or a name between. 引进世界500强 invites companies. */
function enters(text: string, at: number): boolean {
  const window = text.slice(Math.max(0, at - 10), at)
  for (const verb of entering) {
    const found = window.lastIndexOf(verb)
    if (found < 0 || window[found - 1] === '引') continue
    const between = window.slice(found + verb.length)
    if (between === '' || (verb.length > 1 && !/[，。；、]/.test(between))) return true
  }
  return false
}

/** 前三, 前10位: a rank with a scope or after a verb of ranking; 前10名 alone orders and counts nothing. */
function readFirst(scan: Scan, at: number, position: string): Claim | null {
  const { text } = scan
  const first = (scan.start[at] as number) - 1
  const numberEnd = scan.end[at] as number
  if (text[first] !== '前' || startsWith(text, numberEnd, times) !== null || endsWith(text, first, notGroups))
    return null
  const unit = unitOf(scan, at + 1)
  const next = unit === null ? at + 1 : at + 2
  const end = unit === null ? numberEnd + (text[numberEnd] === '强' ? 1 : 0) : (scan.end[at + 1] as number)
  const share = unit?.family === 'share' ? unit.shown : ''
  const parts = [partOf(scan, at, 'position', position + share)]
  const scope = findScope(text, first)
  if (scope !== null) {
    return { kind: 'rank', start: scope.start, end, next, scope: scope.words, position: position + share, parts }
  }
  const ranks = unit === null || unit.family === 'share' || '名位'.includes(wordsOf(scan, at + 1))
  if (!ranks) return null
  if (!endsWith(text, first, reaching)) {
    return unit === null ? null : { kind: 'name', start: first, end, next, why: 'ordinal', parts }
  }
  return {
    kind: 'rank',
    start: first,
    end,
    next,
    scope: inheritedScope(text, first),
    position: position + share,
    parts,
  }
}
