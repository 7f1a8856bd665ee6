/** What a position of a table that is filled by no step holds. */
const EMPTY = 0

/**
 * Longest-match word trie over code units, built once from data. Searching allocates nothing.
 * A bitmap of first code units turns away most positions of a text at once; it is small, so those of all tries stay within the
 * processor's caches. The steps of all nodes lie in one hash table of whole numbers.
 */
export class Trie<V> {
  /** One bit for every code unit that begins a word. */
  readonly #begins = new Int32Array(0x1_0000 >> 5)
  readonly #value: (V | undefined)[] = [undefined]
  readonly #reversed: boolean
  /** Node and code unit of a step, by hash; where it leads stands at the same index in `#child`. */
  #step = new Int32Array(16)
  #child = new Uint16Array(16)
  #mask = 15

  /** @param reversed match backwards: words that END at a position. */
  constructor(entries: Iterable<readonly [word: string, value: V]>, reversed = false) {
    this.#reversed = reversed
    for (const [word, value] of entries) this.#add(word, value)
  }

  #add(word: string, value: V): void {
    if (word === '') throw new RangeError('Cannot add a word: it is empty')
    let node = 0
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(this.#reversed ? word.length - 1 - i : i)
      if (code === 0) throw new RangeError('Cannot add a word: it holds a zero')
      if (i === 0) this.#begins[code >> 5] = (this.#begins[code >> 5] as number) | (1 << (code & 31))
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
    let i = this.#reversed ? at - 1 : at
    if (i < 0 || i >= text.length) return 0
    let code = text.charCodeAt(i)
    if (((this.#begins[code >> 5] as number) & (1 << (code & 31))) === 0) return 0
    const step = this.#reversed ? -1 : 1
    let node = 0
    let length = 0
    let depth = 0
    for (;;) {
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
  }

  /** Value of the last word matched. */
  found: V | undefined = undefined
}

/** Spreads steps over a table; both halves of the number reach its low bits. */
function slotOf(step: number): number {
  const mixed = Math.imul(step, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
