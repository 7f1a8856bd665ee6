import type { Quote, Span } from '@gangmu/text'
import type { Anchor } from './decision.ts'

/** How many code units before and after its words an anchor remembers. */
const contextLength = 24
const mostOccurrences = 200
const mostCandidates = 5
const leastScore = 0.3

/** Where an anchor's words stand in a text: there, or nowhere for certain, with the likeliest places best first. */
export type AnchorResolution =
  | { readonly found: true; readonly at: Quote }
  | { readonly found: false; readonly candidates: readonly (Quote & { readonly score: number })[] }

/**
 * An anchor on words of a text, with the words around them.
 * @throws RangeError when the span is empty or outside the text.
 * @example makeAnchor(text, { start: 120, end: 126 }, 1)
 */
export function makeAnchor(text: string, { start, end }: Span, textVersion: number): Anchor {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`Cannot anchor ${start}..${end}: outside a text of ${text.length} code units`)
  }
  return {
    start,
    end,
    quote: text.slice(start, end),
    textVersion,
    before: text.slice(Math.max(0, start - contextLength), start),
    after: text.slice(end, end + contextLength),
  }
}

function commonSuffix(left: string, right: string): number {
  const most = Math.min(left.length, right.length)
  let length = 0
  while (length < most && left[left.length - 1 - length] === right[right.length - 1 - length]) length += 1
  return length
}

function commonPrefix(left: string, right: string): number {
  const most = Math.min(left.length, right.length)
  let length = 0
  while (length < most && left[length] === right[length]) length += 1
  return length
}

interface Fit {
  /** The words before and after are all there, as far as they are remembered. */
  readonly whole: boolean
  /** The sentence around the words is the same, as far as it is remembered. */
  readonly sentence: boolean
  /** Share of the remembered context that is there, 0 to 1. */
  readonly share: number
}

const sentenceEnds = '。！？!?\n'

function fitAt({ before, after }: Anchor, text: string, start: number, end: number): Fit {
  const left = commonSuffix(before, text.slice(Math.max(0, start - contextLength), start))
  const right = commonPrefix(after, text.slice(end, end + contextLength))
  let head = before.length
  while (head > 0 && !sentenceEnds.includes(before[head - 1]!)) head -= 1
  let tail = 0
  while (tail < after.length && !sentenceEnds.includes(after[tail]!)) tail += 1
  const total = before.length + after.length
  return {
    // A context cut short by the text's own edge must meet that edge again.
    whole:
      left === before.length &&
      right === after.length &&
      (before.length === contextLength || start === before.length) &&
      (after.length === contextLength || end + after.length === text.length),
    sentence: left >= before.length - head && right >= Math.min(tail + 1, after.length),
    share: total === 0 ? 1 : (left + right) / total,
  }
}

function listOccurrences(text: string, words: string, most: number): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(words); at >= 0 && starts.length < most; at = text.indexOf(words, at + words.length)) {
    starts.push(at)
  }
  return starts
}

/** Likeness of two short texts by their pairs of neighbouring code units (Dice's coefficient), 0 to 1. */
function likeness(left: string, right: string): number {
  if (left === right) return 1
  if (left.length < 2 || right.length < 2) return 0
  const pairs = new Map<string, number>()
  for (let index = 0; index + 2 <= left.length; index += 1) {
    const pair = left.slice(index, index + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  let shared = 0
  for (let index = 0; index + 2 <= right.length; index += 1) {
    const pair = right.slice(index, index + 2)
    const left = pairs.get(pair) ?? 0
    if (left > 0) {
      shared += 1
      pairs.set(pair, left - 1)
    }
  }
  return (2 * shared) / (left.length + right.length - 2)
}

/** Places that pieces of the old words, or the words around them, point to. Their number does not grow with the text. */
function listHints({ quote, before, after }: Anchor, text: string): Span[] {
  const hints: Span[] = []
  const lead = before.slice(-8)
  const close = after.slice(0, 4)
  if (lead.length >= 4) {
    for (const at of listOccurrences(text, lead, 8)) {
      const start = at + lead.length
      const limit = start + quote.length * 2 + 16
      const found = close === '' ? -1 : text.slice(start, limit + close.length).indexOf(close)
      hints.push({ start, end: found > 0 ? start + found : start + quote.length })
    }
  }
  const size = Math.min(quote.length, Math.max(2, Math.min(12, Math.floor(quote.length / 4))))
  const step = Math.max(size, Math.floor(quote.length / 12))
  for (let offset = 0; offset + size <= quote.length; offset += step) {
    for (const at of listOccurrences(text, quote.slice(offset, offset + size), 4)) {
      hints.push({ start: at - offset, end: at - offset + quote.length })
    }
  }
  return hints
}

function scoreCandidates(anchor: Anchor, text: string, occurrences: readonly number[]): (Quote & { score: number })[] {
  const spans = [
    ...occurrences.map((start) => ({ start, end: start + anchor.quote.length })),
    ...listHints(anchor, text),
  ]
  const scored = new Map<string, Quote & { score: number }>()
  for (const span of spans) {
    const start = Math.max(0, span.start)
    const end = Math.min(text.length, span.end)
    if (end <= start) continue
    const quote = text.slice(start, end)
    const { share } = fitAt(anchor, text, start, end)
    // The same words in other surroundings come before other words in the same surroundings.
    const score = quote === anchor.quote ? 0.9 + 0.1 * share : 0.6 * likeness(anchor.quote, quote) + 0.3 * share
    if (score >= leastScore)
      scored.set(`${start}:${end}`, { start, end, quote, score: Math.round(score * 1000) / 1000 })
  }
  const best = [...scored.values()].sort((a, b) => b.score - a.score || a.start - b.start)
  const kept: (Quote & { score: number })[] = []
  for (const candidate of best) {
    if (kept.length === mostCandidates) break
    // Of places that overlap only the best is offered.
    if (kept.every(({ start, end }) => candidate.end <= start || candidate.start >= end)) kept.push(candidate)
  }
  return kept
}

/**
 * Finds an anchor's words in a text. In the text version it was made in, exactly there. In another, the one occurrence whose
 * whole remembered context is the same, or the only occurrence of the words when the sentence around them is unchanged.
 * Anything less certain is left to a person: null. Linear in the text.
 * @example locateAnchor(anchor, newText, 2) // { start: 152, end: 158, quote: '…' } or null
 */
export function locateAnchor(anchor: Anchor, text: string, textVersion: number): Quote | null {
  const { start, end, quote } = anchor
  if (anchor.textVersion === textVersion && text.slice(start, end) === quote) return { start, end, quote }
  const fits = listOccurrences(text, quote, mostOccurrences).map((at) => ({
    at,
    fit: fitAt(anchor, text, at, at + quote.length),
  }))
  const whole = fits.filter(({ fit }) => fit.whole)
  const chosen = whole.length === 1 ? whole[0] : fits.length === 1 && fits[0]?.fit.sentence ? fits[0] : undefined
  return chosen ? { start: chosen.at, end: chosen.at + quote.length, quote } : null
}

/**
 * As {@link locateAnchor}; for words that are not found with certainty, the likeliest places: at most five that do not
 * overlap, best first, with a score from 0.3 to 1.
 * @example resolveAnchor(anchor, newText, 2) // { found: false, candidates: [{ start, end, quote, score: 0.82 }] }
 */
export function resolveAnchor(anchor: Anchor, text: string, textVersion: number): AnchorResolution {
  const at = locateAnchor(anchor, text, textVersion)
  if (at) return { found: true, at }
  const occurrences = listOccurrences(text, anchor.quote, mostOccurrences)
  return { found: false, candidates: scoreCandidates(anchor, text, occurrences) }
}
