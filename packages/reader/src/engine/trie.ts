/**
 * Longest-match word trie over code units, built once from data. Searching allocates nothing.
 * The first code unit goes through a flat table, so a character that begins no word costs one look-up.
 */
export class Trie<V> {
  /** 16 bits keep the table within the processor's caches; lists of words have far fewer nodes. */
  readonly #first = new Uint16Array(0x10000)
  readonly #next: Map<number, number>[] = [new Map()]
  readonly #value: (V | undefined)[] = [undefined]
  readonly #reversed: boolean

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
      let child = this.#next[node]?.get(code)
      if (child === undefined) {
        child = this.#next.length
        if (child > 0xffff) throw new RangeError('Cannot add a word: the trie is full')
        this.#next.push(new Map())
        this.#value.push(undefined)
        this.#next[node]?.set(code, child)
        if (node === 0) this.#first[code] = child
      }
      node = child
    }
    if (this.#value[node] !== undefined) throw new RangeError(`Cannot add a word twice: current value is ${word}`)
    this.#value[node] = value
  }

  /** Length of the longest word that starts at `at` (or, reversed, ends there), 0 when none; `found` holds its value. */
  match(text: string, at: number): number {
    const step = this.#reversed ? -1 : 1
    let i = this.#reversed ? at - 1 : at
    if (i < 0 || i >= text.length) return 0
    let node = this.#first[text.charCodeAt(i)] as number
    let length = 0
    let depth = 0
    while (node !== 0) {
      depth++
      const value = this.#value[node]
      if (value !== undefined) {
        length = depth
        this.found = value
      }
      i += step
      if (i < 0 || i >= text.length) break
      node = this.#next[node]?.get(text.charCodeAt(i)) ?? 0
    }
    return length
  }

  /** Value of the last word matched. */
  found: V | undefined = undefined
}
