/** What a position of a table that is filled by no step holds. */
const EMPTY = 0
/** Tries that share one table of first code units, a bit each. */
const SHARING = 32
/** Tables of first code units: a scanner that asks many tries at one place reads one number for all of them. */
const firsts: Int32Array[] = []
let tries = 0

/**
 * Longest-match word trie over code units, built once from data. Searching allocates nothing.
 * A bit of the first code unit turns away most positions of a text at once; the bits of many tries lie side by side.
 * The steps of all nodes lie in one hash table of whole numbers.
 */
export class Trie<V> {
  /** The table in which `#bit` is set for every code unit that begins a word. */
  readonly #firsts: Int32Array
  readonly #bit: number
  readonly #value: (V | undefined)[] = [undefined]
  readonly #reversed: boolean
  /** Node and code unit of a step, by hash; where it leads stands at the same index in `#child`. */
  #step = new Int32Array(16)
  #child = new Uint16Array(16)
  #mask = 15

  /** @param reversed match backwards: words that END at a position. */
  constructor(entries: Iterable<readonly [word: string, value: V]>, reversed = false) {
    this.#reversed = reversed
    if (tries % SHARING === 0) firsts.push(new Int32Array(0x1_0000))
    this.#firsts = firsts[firsts.length - 1] as Int32Array
    this.#bit = 1 << (tries++ % SHARING)
    for (const [word, value] of entries) this.#add(word, value)
  }

  #add(word: string, value: V): void {
    if (word === '') throw new RangeError('Cannot add a word: it is empty')
    let node = 0
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(this.#reversed ? word.length - 1 - i : i)
      if (code === 0) throw new RangeError('Cannot add a word: it holds a zero')
      if (i === 0) this.#firsts[code] = (this.#firsts[code] as number) | this.#bit
      node = this.#childOf(node, code) || this.#grow(node, code)
    }
    if (this.#value[node] !== undefined) throw new RangeError(`Cannot add a word twice: current value is ${word}`)
    this.#value[node] = value
  }

  /** Adds a step from a node and returns the new node it leads to. */
  #grow(node: number, code: number): number {
    const child = this.#value.push(undefined) - 1
    if (child > 0xffff) throw new RangeError('Cannot add a word: the trie is full')
    if (child * 2 > this.#mask) {
      const steps = this.#step
      const children = this.#child
      this.#mask = this.#mask * 4 + 3
      this.#step = new Int32Array(this.#mask + 1)
      this.#child = new Uint16Array(this.#mask + 1)
      for (let i = 0; i < steps.length; i++) {
        if (steps[i] !== EMPTY) this.#put(steps[i] as number, children[i] as number)
      }
    }
    this.#put((node << 16) | code, child)
    return child
  }

  #put(step: number, child: number): void {
    let at = slotOf(step) & this.#mask
    while (this.#step[at] !== EMPTY) at = (at + 1) & this.#mask
    this.#step[at] = step
    this.#child[at] = child
  }

  #childOf(node: number, code: number): number {
    const step = (node << 16) | code
    const steps = this.#step
    const mask = this.#mask
    let at = slotOf(step) & mask
    for (;;) {
      const found = steps[at] as number
      if (found === step) return this.#child[at] as number
      if (found === EMPTY) return 0
      at = (at + 1) & mask
    }
  }

  /** Length of the longest word that starts at `at` (or, reversed, ends there), 0 when none; `found` holds its value. */
  match(text: string, at: number): number {
    return this.matchWithin(text, at, this.#reversed ? 0 : text.length)
  }

  /** The same for words that do not reach past `limit` (reversed: that do not begin before it). */
  matchWithin(text: string, at: number, limit: number): number {
    const reversed = this.#reversed
    let i = reversed ? at - 1 : at
    if (i < 0 || i >= text.length) return 0
    let code = text.charCodeAt(i)
    if (((this.#firsts[code] as number) & this.#bit) === 0) return 0
    const step = reversed ? -1 : 1
    const stop = reversed ? limit - 1 : limit
    let node = 0
    let length = 0
    let depth = 0
    while (i !== stop) {
      node = this.#childOf(node, code)
      if (node === 0) return length
      depth++
      const value = this.#value[node]
      if (value !== undefined) {
        length = depth
        this.found = value
      }
      i += step
      if (i < 0 || i >= text.length) return length
      code = text.charCodeAt(i)
    }
    return length
  }

  /** Value of the last word matched. */
  found: V | undefined = undefined
}

/** Spreads steps over a table; both halves of the number reach its low bits. */
function slotOf(step: number): number {
  const mixed = Math.imul(step, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
