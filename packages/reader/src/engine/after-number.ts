import type { Unit } from '../units/units.ts'
import { after, unitWords } from '../words/lexicon.ts'
import { CLASS_OF, Class, isHan, isScale } from './characters.ts'
import { Kind } from './token.ts'
import type { TokenList } from './token-list.ts'

/** Tokens that only exist right after a number: scales, 余/多/几, the unit, a bound word. Returns where they end. */
export function readAfterNumber(text: string, from: number, tokens: TokenList): number {
  let i = from
  i = moreAt(text, i, tokens)
  if (i === from && CLASS_OF[text.charCodeAt(i)] === Class.space) i = spacedMoreAt(text, i, tokens)
  const gap = spaceEnd(text, i)
  const scaled = scaleEnd(text, gap)
  if (scaled > gap) {
    if (gap > i) tokens.push(Kind.space, gap, null)
    tokens.push(Kind.scale, scaled, null)
    i = moreAt(text, scaled, tokens)
    if (i > scaled) {
      // 4万多亿元: a second scale after 多.
      const again = scaleEnd(text, i)
      if (again > i) tokens.push(Kind.scale, again, null)
      i = again
    }
  }
  const unitFrom = spaceEnd(text, i)
  const unitTo = unitEnd(text, unitFrom)
  if (unitTo > unitFrom) {
    if (unitFrom > i) tokens.push(Kind.space, unitFrom, null)
    tokens.push(Kind.unit, unitTo, unitFound(text, unitFrom, unitTo))
    i = unitTo
    if (isHalf(text, i)) tokens.push(Kind.more, ++i, null)
  }
  const boundFrom = spaceEnd(text, i)
  const bound = after.match(text, boundFrom)
  // Across a space only a word of two characters bounds (15% 以上): 多 and 内 may begin the next word.
  if (bound > (boundFrom > i ? 1 : 0) && after.found) {
    if (boundFrom > i) tokens.push(Kind.space, boundFrom, null)
    tokens.push(Kind.after, boundFrom + bound, after.found)
    return boundFrom + bound
  }
  return i
}

/** 一年半, 两吨半: a half that ends its phrase; 1吨半导体 has none. */
function isHalf(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === 0x534a && (!isHan(text.charCodeAt(at + 1)) || '的时以左'.includes(text[at + 1] as string))
  )
}

function spaceEnd(text: string, from: number): number {
  let i = from
  while (i < text.length && i < from + 3 && CLASS_OF[text.charCodeAt(i)] === Class.space) i++
  return i
}

function scaleEnd(text: string, from: number): number {
  let i = from
  if (text.charCodeAt(i) === 0x4e2a && text.charCodeAt(i + 1) === 0x4ebf) return i + 2
  while (i < text.length && isScale(text.charCodeAt(i)) && wholeUnit(text, i) === 0) i++
  return i
}

/** 20 多年: 多 after a space, as text taken from pages has it. */
function spacedMoreAt(text: string, from: number, tokens: TokenList): number {
  const at = spaceEnd(text, from)
  const code = text.charCodeAt(at)
  if ((code !== 0x4f59 && code !== 0x591a) || (unitEnd(text, at + 1) === at + 1 && !isScale(text.charCodeAt(at + 1))))
    return from
  tokens.push(Kind.space, at, null)
  tokens.push(Kind.more, at + 1, null)
  return at + 1
}

/** 余, 多, 几 (and 来 before a unit) inside a core: only where a scale or a unit follows. */
function moreAt(text: string, at: number, tokens: TokenList): number {
  const code = text.charCodeAt(at)
  if (code !== 0x4f59 && code !== 0x591a && code !== 0x51e0 && code !== 0x6765) return at
  if (!isScale(text.charCodeAt(at + 1)) && unitEnd(text, at + 1) === at + 1) {
    if (code === 0x51e0 || code === 0x6765 || !isScale(text.charCodeAt(at - 1))) return at
    const bound = after.match(text, at)
    if (bound > 0 && after.found === null && !text.startsWith('人口', at + 1)) return at
  }
  tokens.push(Kind.more, at + 1, null)
  return at + 1
}

/** End of the unit at `from`, compound units (`微克/立方米`) included; `from` when there is none. */
function unitEnd(text: string, from: number): number {
  let to = simpleUnitEnd(text, from)
  if (to > from) to = bracketedUnitEnd(text, to)
  const simple = to
  while (to > from && (text[to] === '/' || text[to] === '／' || (to > simple && text[to] === '·'))) {
    let next = to + 1
    while (isScale(text.charCodeAt(next)) && wholeUnit(text, next) === 0) next++
    const more = simpleUnitEnd(text, next)
    if (more === next) break
    to = more
  }
  return to
}

/** 套（间）, 台（套）: a second measure word in brackets belongs to the unit. */
function bracketedUnitEnd(text: string, at: number): number {
  const open = text.charCodeAt(at)
  if (open !== 0xff08 && open !== 0x28) return at
  const found = unitWords.match(text, at + 1)
  const close = text.charCodeAt(at + 1 + found)
  return found > 0 && found <= 2 && unitWords.found?.counts && (close === 0xff09 || close === 0x29)
    ? at + found + 2
    : at
}

function simpleUnitEnd(text: string, from: number): number {
  const found = unitWords.match(text, from)
  if (found === 0 || unitWords.found === null) return from
  const to = from + found
  const last = CLASS_OF[text.charCodeAt(to - 1)]
  // A Latin unit ends at a letter border: 15GW is 15 GW, 5GWX is a name.
  if (last === Class.letter && CLASS_OF[text.charCodeAt(to)] === Class.letter) return from
  return to
}

function unitFound(text: string, from: number, to: number): Unit {
  const found = unitWords.match(text, from)
  const unit = unitWords.found as Unit
  return found === to - from ? unit : { ...unit, counts: false, shown: text.slice(from, to) }
}

/** Length of a unit of several characters that begins with a scale (千瓦, 百分点), or 0. */
export function wholeUnit(text: string, at: number): number {
  if (!isScale(text.charCodeAt(at))) return 0
  const found = unitWords.match(text, at)
  return found > 1 ? found : 0
}
