import { type Amount, boundAround, numberValue, readAmount } from '../../engine/amount.ts'
import { CharSet } from '../../engine/char-set.ts'
import { isHan } from '../../engine/characters.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { endsWith, skipSpaces, startsWith } from '../../engine/look.ts'
import { partAcross } from '../../engine/part.ts'
import { Kind, type Scan, unitOf, wordsOf } from '../../engine/token.ts'
import { chineseDigit } from '../../numbers/chinese-numeral.ts'
import { compareDecimals, formatDecimal, shiftDecimal } from '../../numbers/decimal.ts'

const LINKS = '-—–~～－−至到'
const STARTS = new CharSet(LINKS)

/** Ranges (区间): 6%-6.5%, 10至15万吨, 七八个. */
export const range: NumberRule = {
  name: 'range',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    return readLinked(scan, at) ?? readBetween(scan, at) ?? readNeighbours(scan, at)
  },
}

function readLinked(scan: Scan, at: number) {
  const left = readAmount(scan, at)
  if (left === null) return null
  const link = linkEnd(scan, left.next)
  if (link < 0) return null
  const right = readAmount(scan, link)
  if (right === null || right.at !== link) return null
  if (
    right.unit === null &&
    right.exponent === 0 &&
    left.unit === null &&
    !(isLarge(scan, left) && isLarge(scan, right))
  )
    return null
  if (left.unit !== null && right.unit !== null && left.unit.shown !== right.unit.shown) return null
  // 从6%到8% and 由3至5家 tell two levels, not one range.
  if (left.unit !== null && endsWith(scan.text, left.start, ['从', '由', '自'])) return null
  const low = lowEnd(scan, left, right)
  if (compareDecimals(low, right.value) >= 0) return null
  const around = boundAround(scan, { at, next: right.next, more: right.more })
  return {
    kind: 'quantity' as const,
    start: left.start,
    end: right.end,
    next: right.next,
    amount: `${formatDecimal(low)}..${formatDecimal(right.value)}`,
    unit: (right.unit ?? left.unit)?.shown ?? '',
    bound: around.bound,
    parts: [...left.parts, ...right.parts, ...around.parts],
  }
}

const BETWEEN = new CharSet('和与至到')
const PLACED = ['位于', '介于', '处于', '在']

/** 5%和6%之间, 介于10与20之间: two ends and a word that says the value lies between. */
function readBetween(scan: Scan, at: number) {
  const { text } = scan
  const left = readAmount(scan, at)
  if (left === null || left.next >= scan.count || !BETWEEN.has(text, scan.start[left.next] as number)) return null
  if ((scan.end[left.next] as number) - (scan.start[left.next] as number) !== 1) return null
  const right = readAmount(scan, left.next + 1)
  if (right === null || right.negative) return null
  const word = startsWith(text, right.end, ['之间', '间'])
  if (word === null || (word === '间' && isHan(text.charCodeAt(right.end + 1)))) return null
  if (left.unit !== null && right.unit !== null && left.unit.shown !== right.unit.shown) return null
  const low = left.negative ? left.value : lowEnd(scan, left, right)
  if (!left.negative && compareDecimals(low, right.value) >= 0) return null
  const placed = PLACED.find((before) => text.startsWith(before, left.start - before.length))
  const around =
    placed === undefined ? [] : [partAcross(text, left.start - placed.length, left.start, 'between', placed)]
  return {
    kind: 'quantity' as const,
    start: left.negative ? left.start - 1 : left.start,
    end: right.end,
    next: right.next,
    amount: `${left.negative ? '-' : ''}${formatDecimal(low)}..${formatDecimal(right.value)}`,
    unit: (right.unit ?? left.unit)?.shown ?? '',
    bound: 'exact' as const,
    parts: [...around, ...left.parts, ...right.parts],
  }
}

/** The lower end takes the scale of the upper one when it has neither scale nor unit: 10-15万吨, but not 5000-1万元. */
function lowEnd(scan: Scan, left: Amount, right: Amount) {
  if (left.exponent > 0 || left.unit !== null) return left.value
  const raw = numberValue(scan, right.at)
  return raw !== null && compareDecimals(left.value, raw) < 0 ? shiftDecimal(left.value, right.exponent) : left.value
}

/** A Chinese numeral with a scale above ten is a number even without a unit: 一千到一千五百. */
function isLarge(scan: Scan, amount: Amount): boolean {
  if (!amount.chinese) return false
  const words = wordsOf(scan, amount.at)
  return words.length > 1 && '百千万亿'.split('').some((scale) => words.includes(scale))
}

/** Token after a link (one dash or two, 至, 到), or -1. */
function linkEnd(scan: Scan, at: number): number {
  let i = skipSpaces(scan, at)
  let dashes = 0
  while (
    dashes < 2 &&
    (scan.kind[i] === Kind.mark || scan.kind[i] === Kind.text) &&
    STARTS.has(scan.text, scan.start[i] as number) &&
    LINKS.includes(wordsOf(scan, i))
  ) {
    i = skipSpaces(scan, i + 1)
    dashes++
  }
  return dashes > 0 ? i : -1
}

/** Two neighbouring Chinese digits before a unit: 七八个, 三五天. */
function readNeighbours(scan: Scan, at: number) {
  if (scan.kind[at] !== Kind.numeral || scan.kind[at + 1] !== Kind.unit) return null
  const words = wordsOf(scan, at)
  if (words.length !== 2) return null
  const low = chineseDigit(words[0] as string)
  const high = chineseDigit(words[1] as string)
  if (low === undefined || high === undefined || low < 1 || low >= high) return null
  const shown = unitOf(scan, at + 1)?.shown ?? ''
  const around = boundAround(scan, { at, next: at + 2, more: false })
  return {
    kind: 'quantity' as const,
    start: scan.start[at] as number,
    end: scan.end[at + 1] as number,
    next: at + 2,
    amount: `${low}..${high}`,
    unit: shown,
    bound: around.bound,
    parts: around.parts,
  }
}
