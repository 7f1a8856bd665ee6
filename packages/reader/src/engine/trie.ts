/** Code units that fit one number of a bitmap. */
const WORD_BITS = 5

/**
 * Longest-match word trie over code units, built once from data. Searching allocates nothing.
 * A bit of the first code unit turns away most positions of a text at once. Nodes are numbered level by level, the children of one
 * side by side in the order of their code units: a node is a few bytes, so that the tries of all rules stay within the processor's caches.
 */
export class Trie<V> {
  /** One bit for every code unit that begins a word. */
  readonly #begins = new Int32Array(0x1_0000 >> WORD_BITS)
  /** How many words' first code units stand before those of each number of the bitmap. */
  readonly #ranks = new Uint16Array(0x1_0000 >> WORD_BITS)
  /** The code unit that leads to each node. */
  readonly #code: Uint16Array
  /** The first child of each node; its last stands before the first of the next node. */
  readonly #first: Uint16Array
  /** 1 where a word ends. */
  readonly #ends: Uint8Array
  readonly #value: (V | undefined)[] = []
  readonly #reversed: boolean

  /** @param reversed match backwards: words that END at a position. */
  constructor(entries: Iterable<readonly [word: string, value: V]>, reversed = false) {
    this.#reversed = reversed
    const values = new Map<string, V>()
    let length = 1
    for (const [word, value] of entries) {
      if (word === '') throw new RangeError('Cannot add a word: it is empty')
      const turned = reversed ? word.split('').reverse().join('') : word
      if (values.has(turned)) throw new RangeError(`Cannot add a word twice: current value is ${word}`)
      values.set(turned, value)
      length += word.length
    }
    if (length > 0xffff) throw new RangeError('Cannot add a word: the trie is full')
    const words = [...values.keys()].sort()
    // A node is a run of sorted words with one beginning: from where to where it goes, and how long the beginning is.
    const from = new Uint16Array(length)
    const to = new Uint16Array(length)
    const depths = new Uint16Array(length)
    this.#code = new Uint16Array(length)
    this.#first = new Uint16Array(length + 1)
    this.#ends = new Uint8Array(length)
    to[0] = words.length
    let nodes = 1
    for (let node = 0; node < nodes; node++) {
      const end = to[node] as number
      const depth = depths[node] as number
      let i = from[node] as number
      this.#first[node] = nodes
      if (i < end && (words[i] as string).length === depth) {
        this.#ends[node] = 1
        this.#value[node] = values.get(words[i++] as string)
      }
      while (i < end) {
        const code = (words[i] as string).charCodeAt(depth)
        from[nodes] = i
        while (i < end && (words[i] as string).charCodeAt(depth) === code) i++
        to[nodes] = i
        depths[nodes] = depth + 1
        this.#code[nodes++] = code
      }
    }
    this.#first[nodes] = nodes
    for (let node = 1; node < (this.#first[1] ?? 1); node++) this.#markFirst(this.#code[node] as number)
    for (let i = 1; i < this.#ranks.length; i++)
      this.#ranks[i] = (this.#ranks[i - 1] as number) + bitCount(this.#begins[i - 1] as number)
  }

  #markFirst(code: number): void {
    this.#begins[code >> WORD_BITS] = (this.#begins[code >> WORD_BITS] as number) | (1 << (code & 31))
  }

  /** Length of the longest word that starts at `at` (or, reversed, ends there), 0 when none; `found` holds its value. */
  match(text: string, at: number): number {
    const i = this.#reversed ? at - 1 : at
    if (i < 0 || i >= text.length) return 0
    const code = text.charCodeAt(i)
    return this.begins(code) ? this.#walk(text, i, code, this.#reversed ? -1 : text.length) : 0
  }

  /** The same for words that do not reach past `limit` (reversed: that do not begin before it). */
  matchWithin(text: string, at: number, limit: number): number {
    const reversed = this.#reversed
    const i = reversed ? at - 1 : at
    if (i < 0 || i >= text.length) return 0
    const code = text.charCodeAt(i)
    if (!this.begins(code)) return 0
    const stop = reversed ? Math.max(0, limit) - 1 : Math.min(limit, text.length)
    return i === stop ? 0 : this.#walk(text, i, code, stop)
  }

  /** True when a word begins (reversed: ends) with a code unit. */
  begins(code: number): boolean {
    return ((this.#begins[code >> WORD_BITS] as number) & (1 << (code & 31))) !== 0
  }

  /** The code units that words begin with (reversed: end with). */
  firsts(): readonly number[] {
    return [...this.#code.subarray(1, this.#first[1])]
  }

  /** Follows the text from a code unit that begins a word. Kept apart: most positions are turned away before. */
  #walk(text: string, from: number, code: number, stop: number): number {
    const step = this.#reversed ? -1 : 1
    const bits = (this.#begins[code >> WORD_BITS] as number) & ((1 << (code & 31)) - 1)
    // The children of the root stand in the order of their code units: its rank is the number of the node.
    let node = 1 + (this.#ranks[code >> WORD_BITS] as number) + bitCount(bits)
    let i = from
    const ends = this.#ends
    const firsts = this.#first
    const codes = this.#code
    let ended = 0
    let length = 0
    let depth = 1
    for (;;) {
      if (ends[node] === 1) {
        length = depth
        ended = node
      }
      i += step
      if (i === stop) break
      const next = text.charCodeAt(i)
      const last = firsts[node + 1] as number
      let child = firsts[node] as number
      while (child < last && codes[child] !== next) child++
      if (child === last) break
      node = child
      depth++
    }
    if (length > 0) this.found = this.#value[ended]
    return length
  }

  /** Value of the last word matched. */
  found: V | undefined = undefined
}

/** How many bits of a number of 32 bits are set. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x5555_5555)
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}
