import type { Unit } from '../units/units.ts'
import { after, anywhere, before, unitWords } from '../words/lexicon.ts'
import { CLASS_OF, Class, isHan, isScale } from './characters.ts'
import { readEnclosures } from './enclosures.ts'
import { Kind, type Scan, type TokenData, type TokenKind } from './token.ts'

const NEVER_VAGUE = '人户总次指个参件系函倍位基少'

/**
 * Turns a text into typed tokens that partition it. One pass, linear; odd text never throws.
 * @example scan('增长6%以上').kind // text, number, unit, after
 */
export function scan(text: string): Scan {
  const kind: TokenKind[] = []
  const start: number[] = []
  const end: number[] = []
  const data: TokenData[] = []
  const length = text.length
  let pending = 0
  let i = 0

  const push = (what: TokenKind, from: number, to: number, with_: TokenData) => {
    kind.push(what)
    start.push(from)
    end.push(to)
    data.push(with_)
  }
  const flush = (to: number) => {
    if (pending < to) push(Kind.text, pending, to, null)
  }
  /** Ends the running text where a number starts, setting a bound word at its end apart. */
  const flushBeforeNumber = (at: number) => {
    const found = before.match(text, at)
    if (found > 0 && found <= at - pending && before.found && !isBareUpper(text, at, found)) {
      flush(at - found)
      push(Kind.before, at - found, at, before.found)
    } else flush(at)
  }

  while (i < length) {
    const code = text.charCodeAt(i)
    const cls = CLASS_OF[code] as number
    const found = anywhere.match(text, i)
    if (found > 0 && anywhere.found) {
      if (cls === Class.numeral || (cls === Class.other && anywhere.found.id.endsWith('-of'))) flushBeforeNumber(i)
      else flush(i)
      push(Kind.word, i, i + found, anywhere.found)
      i += found
      pending = i
      continue
    }
    if (cls === Class.other) {
      if ((code === 0x6570 || code === 0x51e0) && isVague(text, i)) {
        flushBeforeNumber(i)
        const to = numeralEnd(text, i + 1)
        push(Kind.numeral, i, to, null)
        i = afterNumber(text, to, push)
        pending = i
      } else i++
      continue
    }
    if (cls === Class.digit || (cls === Class.numeral && wholeUnit(text, i) === 0)) {
      flushBeforeNumber(i)
      const to = cls === Class.digit ? numberEnd(text, i) : numeralEnd(text, i)
      push(cls === Class.digit ? Kind.number : Kind.numeral, i, to, null)
      i = afterNumber(text, to, push)
      pending = i
      continue
    }
    flush(i)
    let to = i + 1
    if (cls === Class.numeral) to = i + wholeUnit(text, i)
    else if (cls !== Class.mark) while (to < length && CLASS_OF[text.charCodeAt(to)] === cls) to++
    push(KIND_OF_CLASS[cls] as TokenKind, i, to, null)
    i = to
    pending = i
  }
  flush(length)
  return { text, count: kind.length, kind, start, end, data, enclosed: markEnclosed(text, start, end) }
}

function markEnclosed(text: string, start: readonly number[], end: readonly number[]): Uint8Array {
  const marks = new Uint8Array(start.length)
  let i = 0
  for (const span of readEnclosures(text)) {
    // Nested quotations begin later than the outer one but may end earlier, so tokens are looked for from the start.
    while (i > 0 && (start[i - 1] ?? 0) >= span.start) i--
    while (i < start.length && (start[i] as number) < span.start) i++
    for (let j = i; j < start.length && (end[j] as number) <= span.end; j++) marks[j] = span.title ? 2 : 1
  }
  return marks
}

const KIND_OF_CLASS: readonly TokenKind[] = [
  Kind.text,
  Kind.number,
  Kind.text,
  Kind.space,
  Kind.break,
  Kind.mark,
  Kind.letters,
]

/** 上 bounds a bare scale only: 上万名, but 此基础上5%. */
function isBareUpper(text: string, at: number, found: number): boolean {
  return found === 1 && text.charCodeAt(at - 1) === 0x4e0a && !isScale(text.charCodeAt(at))
}

/** 数十, 几百: a vague numeral, unless 数 ends another word (人数百万). */
function isVague(text: string, at: number): boolean {
  if (!isScale(text.charCodeAt(at + 1))) return false
  return text.charCodeAt(at) === 0x51e0 || at === 0 || !NEVER_VAGUE.includes(text[at - 1] as string)
}

/** Length of a unit of several characters that begins with a scale (千瓦, 百分点), or 0. */
function wholeUnit(text: string, at: number): number {
  if (!isScale(text.charCodeAt(at))) return 0
  const found = unitWords.match(text, at)
  return found > 1 ? found : 0
}

/** End of an Arabic number: digits, thousands commas, one decimal point. */
function numberEnd(text: string, from: number): number {
  let i = digitsEnd(text, from)
  if (i - from <= 3) {
    while (text[i] === ',' && digitsEnd(text, i + 1) === i + 4) i += 4
  }
  const point = text.charCodeAt(i)
  if (point === 0x2e || point === 0xff0e) {
    const to = digitsEnd(text, i + 1)
    if (to > i + 1) i = to
  }
  return i
}

function digitsEnd(text: string, from: number): number {
  let i = from
  while (i < text.length && CLASS_OF[text.charCodeAt(i)] === Class.digit) i++
  return i
}

/** End of a Chinese numeral: a run of digits and scales, with one spoken point between digits. */
function numeralEnd(text: string, from: number): number {
  let i = from
  let pointed = false
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (CLASS_OF[code] === Class.numeral) {
      if (i > from && wholeUnit(text, i) > 0) break
      i++
    } else if (
      code === 0x70b9 &&
      !pointed &&
      i > from &&
      isSpokenDigit(text, i + 1) &&
      !isScale(text.charCodeAt(i + 1))
    ) {
      pointed = true
      i++
    } else break
  }
  return i
}

function isSpokenDigit(text: string, at: number): boolean {
  return at < text.length && CLASS_OF[text.charCodeAt(at)] === Class.numeral
}

type Push = (kind: TokenKind, from: number, to: number, data: TokenData) => void

/** Tokens that only exist right after a number: scales, 余/多/几, the unit, a bound word. Returns where they end. */
function afterNumber(text: string, from: number, push: Push): number {
  let i = from
  i = moreAt(text, i, push)
  if (i === from && CLASS_OF[text.charCodeAt(i)] === Class.space) i = spacedMoreAt(text, i, push)
  const gap = spaceEnd(text, i)
  const scaled = scaleEnd(text, gap)
  if (scaled > gap) {
    if (gap > i) push(Kind.space, i, gap, null)
    push(Kind.scale, gap, scaled, null)
    i = moreAt(text, scaled, push)
    if (i > scaled) {
      // 4万多亿元: a second scale after 多.
      const again = scaleEnd(text, i)
      if (again > i) push(Kind.scale, i, again, null)
      i = again
    }
  }
  const unitFrom = spaceEnd(text, i)
  const unitTo = unitEnd(text, unitFrom)
  if (unitTo > unitFrom) {
    if (unitFrom > i) push(Kind.space, i, unitFrom, null)
    push(Kind.unit, unitFrom, unitTo, unitFound(text, unitFrom, unitTo))
    i = unitTo
  }
  const bound = after.match(text, i)
  if (bound > 0 && after.found) {
    push(Kind.after, i, i + bound, after.found)
    i += bound
  }
  return i
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
function spacedMoreAt(text: string, from: number, push: Push): number {
  const at = spaceEnd(text, from)
  const code = text.charCodeAt(at)
  if ((code !== 0x4f59 && code !== 0x591a) || (unitEnd(text, at + 1) === at + 1 && !isScale(text.charCodeAt(at + 1))))
    return from
  push(Kind.space, from, at, null)
  push(Kind.more, at, at + 1, null)
  return at + 1
}

/** 余, 多, 几 (and 来 before a unit) inside a core: only where a scale or a unit follows. */
function moreAt(text: string, at: number, push: Push): number {
  const code = text.charCodeAt(at)
  if (code !== 0x4f59 && code !== 0x591a && code !== 0x51e0 && code !== 0x6765) return at
  if (!isScale(text.charCodeAt(at + 1)) && unitEnd(text, at + 1) === at + 1) {
    if (code === 0x51e0 || code === 0x6765 || !isScale(text.charCodeAt(at - 1))) return at
    const bound = after.match(text, at)
    if (bound > 0 && after.found === null) return at
  }
  push(Kind.more, at, at + 1, null)
  return at + 1
}

/** End of the unit at `from`, compound units (`微克/立方米`) included; `from` when there is none. */
function unitEnd(text: string, from: number): number {
  let to = simpleUnitEnd(text, from)
  while (to > from && (text[to] === '/' || text[to] === '／')) {
    let next = to + 1
    while (isScale(text.charCodeAt(next)) && wholeUnit(text, next) === 0) next++
    const more = simpleUnitEnd(text, next)
    if (more === next) break
    to = more
  }
  return to
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

/** True when the character at an offset is a Chinese one. */
export function hanAt(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at))
}
