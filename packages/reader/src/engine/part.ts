import type { Quote } from '@gangmu/text'
import type { Part, Quantity } from '../reading.ts'
import { type Scan, wordsOf } from './token.ts'

/** A token as a part of a finding. */
export function partOf(scan: Scan, at: number, rule: string, value: string): Part {
  const start = scan.start[at] as number
  const quote = wordsOf(scan, at)
  return { start, end: scan.end[at] as number, quote, rule, value: value === 'value' ? quote : value }
}

export const NO_PARTS: readonly Part[] = []

/** Parts with one more behind them. Few are ever added: an array that is made anew is smaller than one that grows. */
export function withPart(parts: readonly Part[], part: Part): readonly Part[] {
  const [first, second] = parts
  if (first === undefined) return [part]
  if (second === undefined) return [first, part]
  return parts.length === 2 ? [first, second, part] : [...parts, part]
}

/** Parts of two pieces of a finding, in order. */
export function joinParts(before: readonly Part[], after: readonly Part[]): readonly Part[] {
  if (after.length === 1) return withPart(before, after[0] as Part)
  return after.length === 0 ? before : [...before, ...after]
}

/** Words that are quoted already as a part of a finding. */
export function partQuoted({ start, end, quote }: Quote, rule: string, value: string): Part {
  return { start, end, quote, rule, value }
}

/** The words of a quantity alone. */
export function quantityQuote({ start, end, quote }: Quantity): Quote {
  return { start, end, quote }
}

/** A quantity, with its own parts, as a part of a finding. */
export function partOfQuantity({ start, end, quote, rule, parts }: Quantity, value: string): Part {
  return parts === undefined ? { start, end, quote, rule, value } : { start, end, quote, rule, value, parts }
}

/** A stretch of text as a part of a finding. */
export function partAcross(
  text: string,
  start: number,
  end: number,
  rule: string,
  value: string,
  parts?: readonly Part[],
): Part {
  const quote = text.slice(start, end)
  return parts === undefined ? { start, end, quote, rule, value } : { start, end, quote, rule, value, parts }
}
