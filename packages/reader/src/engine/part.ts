import type { Quote } from '@gangmu/text'
import type { Part, Quantity } from '../reading.ts'
import { type Scan, wordsOf } from './token.ts'

/** A token as a part of a finding. */
export function partOf(scan: Scan, at: number, rule: string, value: string): Part {
  const start = scan.start[at] as number
  return {
    start,
    end: scan.end[at] as number,
    quote: wordsOf(scan, at),
    rule,
    value: value === 'value' ? wordsOf(scan, at) : value,
  }
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
