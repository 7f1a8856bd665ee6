/** A half-open range of UTF-16 code units in a raw text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with the words it stands on; `text.slice(start, end) === quote`, always. */
export interface Quote extends Span {
  readonly quote: string
}

/**
 * The words of a text under a span.
 * @throws RangeError when the span is empty, reversed or outside the text.
 * @example quoteAt('增长6%以上', 2, 4) // { start: 2, end: 4, quote: '6%' }
 */
export function quoteAt(text: string, start: number, end: number): Quote {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`Cannot quote ${start}..${end}: outside a text of ${text.length} code units`)
  }
  return { start, end, quote: text.slice(start, end) }
}
