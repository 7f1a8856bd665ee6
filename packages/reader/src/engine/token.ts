import type { Bound } from '../reading.ts'
import type { Unit } from '../units/units.ts'
import type { Word } from '../words/word.ts'
import type { Amount } from './amount.ts'
import type { Enclosure } from './enclosures.ts'

/** Kinds of token. Together the tokens of a scan partition the text. */
export const Kind = {
  /** A run of anything that is none of the others. */
  text: 0,
  /** Line breaks, as one run. */
  break: 1,
  /** Spaces, as one run. */
  space: 2,
  /** One punctuation mark. */
  mark: 3,
  /** A run of Latin letters. */
  letters: 4,
  /** Arabic digits with at most one decimal point and thousands commas, half or full width. */
  number: 5,
  /** A run of Chinese digits and scales: 三千二百, 二〇二三, 四点八, 数十. */
  numeral: 6,
  /** Scales after a number: 万, 亿, 千万, 个亿. */
  scale: 7,
  /** 余, 多, 几, 来 inside a core. */
  more: 8,
  /** A unit right after a number; its data is the `Unit`. */
  unit: 9,
  /** A bound word right before a number; its data is the `Bound`. */
  before: 10,
  /** A bound word right after a core; its data is the `Bound`. */
  after: 11,
  /** A word of the lexicon; its data is the `Word`. */
  word: 12,
} as const

export type TokenKind = (typeof Kind)[keyof typeof Kind]
export type TokenData = Unit | Bound | Word | null

/** The tokens of a text as parallel arrays: token `i` is `text.slice(start[i], end[i])`. */
export interface Scan {
  readonly text: string
  readonly count: number
  readonly kind: ArrayLike<TokenKind>
  readonly start: ArrayLike<number>
  readonly end: ArrayLike<number>
  readonly data: readonly TokenData[]
  /** The token stands inside a short quotation (1) or a title (2); 0 otherwise. */
  readonly enclosed: Uint8Array
  /** Short quotations and titles of the text, in reading order. */
  readonly enclosures: readonly Enclosure[]
  /** The core read last: several rules in a row ask for the one at the same token. */
  readonly last: { at: number; amount: Amount | null }
  /** The core read before it: a range has two, and what is no range is asked for its first again. */
  readonly earlier: { at: number; amount: Amount | null }
}

/** The unit of a unit token, or null. */
export function unitOf(scan: Scan, i: number): Unit | null {
  return scan.kind[i] === Kind.unit ? (scan.data[i] as Unit) : null
}

/** The word of a lexicon token, or null. */
export function wordOf(scan: Scan, i: number): Word | null {
  return scan.kind[i] === Kind.word ? (scan.data[i] as Word) : null
}

/** The bound of a bound word token, or null. */
export function boundOf(scan: Scan, i: number): Bound | null {
  const kind = scan.kind[i]
  return kind === Kind.before || kind === Kind.after ? (scan.data[i] as Bound) : null
}

/** The words of a token. */
export function wordsOf(scan: Scan, i: number): string {
  return scan.text.slice(scan.start[i] ?? 0, scan.end[i] ?? 0)
}

/** Index of the token that holds an offset (binary search), or -1 outside the text. */
export function tokenAt(scan: Scan, offset: number): number {
  let low = 0
  let high = scan.count - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if ((scan.end[middle] as number) <= offset) low = middle + 1
    else if ((scan.start[middle] as number) > offset) high = middle - 1
    else return middle
  }
  return -1
}
