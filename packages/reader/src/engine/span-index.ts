import type { Span } from '@gangmu/text'

/**
 * Items of a text by where they stand. Their offsets lie in tables of whole numbers, so a look-up reads no item, and it begins where the
 * last one ended: a reader that goes through a text in order finds the next items at once.
 * @example new SpanIndex([{ start: 2, end: 4 }]).holds(0, 9) // true
 */
export class SpanIndex<T extends Span> {
  readonly items: readonly T[]
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  /** Ends never fall: then an answer found nearby is the one that a search would give. */
  readonly #ordered: boolean
  #near = 0

  constructor(items: readonly T[]) {
    this.items = items
    this.#starts = new Int32Array(items.length)
    this.#ends = new Int32Array(items.length)
    let ordered = true
    for (let i = 0; i < items.length; i++) {
      const { start, end } = items[i] as T
      this.#starts[i] = start
      this.#ends[i] = end
      if (i > 0 && end < (this.#ends[i - 1] as number)) ordered = false
    }
    this.#ordered = ordered
  }

  /** Index of the first item that ends after an offset. */
  firstAfter(offset: number): number {
    const ends = this.#ends
    if (this.#ordered) {
      const near = this.#near
      for (let i = near; i <= near + 1 && i <= ends.length; i++) {
        if ((i === 0 || (ends[i - 1] as number) <= offset) && (i === ends.length || (ends[i] as number) > offset)) {
          this.#near = i
          return i
        }
      }
    }
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    this.#near = low
    return low
  }

  /** Index of the first item that lies wholly inside a stretch of text, -1 when none does. */
  firstWithin(start: number, end: number): number {
    for (let i = this.firstAfter(start); i < this.#ends.length; i++) {
      if ((this.#starts[i] as number) >= end) return -1
      if ((this.#starts[i] as number) >= start && (this.#ends[i] as number) <= end) return i
    }
    return -1
  }

  /** True when an item lies wholly inside a stretch of text. */
  holds(start: number, end: number): boolean {
    return this.firstWithin(start, end) >= 0
  }

  /** The first item that lies wholly inside a stretch of text, or undefined. */
  first(start: number, end: number): T | undefined {
    const found = this.firstWithin(start, end)
    return found < 0 ? undefined : this.items[found]
  }

  /** Items that lie wholly inside a stretch of text, in reading order. */
  within(start: number, end: number): readonly T[] {
    const first = this.firstWithin(start, end)
    if (first < 0) return NONE
    const inside: T[] = []
    for (let i = first; i < this.#ends.length; i++) {
      if ((this.#starts[i] as number) >= end) break
      if ((this.#starts[i] as number) >= start && (this.#ends[i] as number) <= end) inside.push(this.items[i] as T)
    }
    return inside
  }
}

const NONE: readonly never[] = []
