import { anywhere, before } from '../words/lexicon.ts'
import { readAfterNumber, wholeUnit } from './after-number.ts'
import { CLASS_OF, Class, isScale } from './characters.ts'
import { type Enclosure, readEnclosures } from './enclosures.ts'
import { Kind, type Scan, type TokenData, type TokenKind } from './token.ts'
import { TokenList } from './token-list.ts'

/** Not 0 for every code unit that a token other than running text may begin with. */
const BEGINS = CLASS_OF.slice()
for (const code of anywhere.firsts()) BEGINS[code] = 1
for (const vague of '数几') BEGINS[vague.charCodeAt(0)] = 1

const NEVER_VAGUE = '人户总次指个参件系函倍位基少'

/**
 * Turns a text into typed tokens that partition it. One pass, linear; odd text never throws.
 * @example scan('增长6%以上').kind // text, number, unit, after
 */
export function scan(text: string): Scan {
  const tokens = new TokenList(text.length)
  const length = text.length
  let pending = 0
  let i = 0

  while (i < length) {
    const code = text.charCodeAt(i)
    if (BEGINS[code] === 0) {
      i++
      continue
    }
    const cls = CLASS_OF[code] as number
    const found = anywhere.match(text, i)
    if (found > 0 && anywhere.found) {
      if (cls === Class.numeral || (cls === Class.other && anywhere.found.id.endsWith('-of')))
        endBeforeNumber(tokens, text, pending, i)
      else endText(tokens, pending, i)
      tokens.push(Kind.word, i + found, anywhere.found)
      i += found
      pending = i
      continue
    }
    if (cls === Class.other) {
      if ((code === 0x6570 || code === 0x51e0) && isVague(text, i)) {
        endBeforeNumber(tokens, text, pending, i)
        const to = numeralEnd(text, i + 1)
        tokens.push(Kind.numeral, to, null)
        i = readAfterNumber(text, to, tokens)
        pending = i
      } else i++
      continue
    }
    if (cls === Class.digit || (cls === Class.numeral && wholeUnit(text, i) === 0)) {
      endBeforeNumber(tokens, text, pending, i)
      const to = cls === Class.digit ? numberEnd(text, i) : numeralEnd(text, i)
      tokens.push(cls === Class.digit ? Kind.number : Kind.numeral, to, null)
      i = readAfterNumber(text, to, tokens)
      pending = i
      continue
    }
    endText(tokens, pending, i)
    let to = i + 1
    const unit = cls === Class.numeral ? wholeUnit(text, i) : 0
    if (unit > 0) to = i + unit
    else if (cls !== Class.mark) while (to < length && CLASS_OF[text.charCodeAt(to)] === cls) to++
    tokens.push(unit > 0 ? Kind.word : (KIND_OF_CLASS[cls] as TokenKind), to, unit > 0 ? UNIT_WORD : null)
    i = to
    pending = i
  }
  endText(tokens, pending, length)
  const { count, kind, start, end, data } = tokens
  const enclosures = readEnclosures(text)
  return {
    text,
    count,
    kind,
    start,
    end,
    data,
    enclosed: markEnclosed(enclosures, start, end),
    enclosures,
    last: { at: -1, amount: null },
    earlier: { at: -1, amount: null },
  }
}

/** Running text from where it began until a token of another kind begins. */
function endText(tokens: TokenList, pending: number, to: number): void {
  if (pending < to) tokens.push(Kind.text, to, null)
}

/** Ends the running text where a number starts, setting a bound word at its end apart. */
function endBeforeNumber(tokens: TokenList, text: string, pending: number, at: number): void {
  const found = before.match(text, at)
  if (found > 0 && found <= at - pending && before.found && !isBareUpper(text, at, found)) {
    endText(tokens, pending, at - found)
    tokens.push(Kind.before, at, before.found)
  } else endText(tokens, pending, at)
}

function markEnclosed(enclosures: readonly Enclosure[], start: ArrayLike<number>, end: ArrayLike<number>): Uint8Array {
  const marks = new Uint8Array(start.length)
  let i = 0
  for (const span of enclosures) {
    // Nested quotations begin later than the outer one but may end earlier, so tokens are looked for from the start.
    while (i > 0 && (start[i - 1] ?? 0) >= span.start) i--
    while (i < start.length && (start[i] as number) < span.start) i++
    for (let j = i; j < start.length && (end[j] as number) <= span.end; j++) marks[j] = span.title ? 2 : 1
  }
  return marks
}

/** A unit without a number (每千瓦时): its 千 counts nothing. */
const UNIT_WORD: TokenData = { class: 'name', id: 'unit-word' }

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

/** A digit that may be spoken after 点: any but 两 (两点两小时 is two o'clock and two hours). */
function isSpokenDigit(text: string, at: number): boolean {
  return at < text.length && text.charCodeAt(at) !== 0x4e24 && CLASS_OF[text.charCodeAt(at)] === Class.numeral
}
