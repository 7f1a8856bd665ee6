import type { TokenData, TokenKind } from './token.ts'

/** Characters of running text for one token, about: the tables begin so large and double when that is too little. */
const CHARACTERS_OF_ONE = 4
const LEAST = 64

/** Tokens while they are found, in tables of whole numbers. Each begins where the one before it ends. */
export class TokenList {
  count = 0
  /** As long as the tables: an array that grows is copied again and again. */
  readonly data: TokenData[]
  #kinds: Uint8Array
  /** Where each begins, and behind the last where it ends. */
  #borders: Int32Array

  /** @param length characters of the text */
  constructor(length: number) {
    const room = LEAST + Math.ceil(length / CHARACTERS_OF_ONE)
    this.data = new Array<TokenData>(room)
    this.#kinds = new Uint8Array(room)
    this.#borders = new Int32Array(room + 1)
  }

  /** Adds a token that goes on to `to`. */
  push(kind: TokenKind, to: number, data: TokenData): void {
    if (this.count === this.#kinds.length) this.#grow()
    this.data[this.count] = data
    this.#kinds[this.count] = kind
    this.count++
    this.#borders[this.count] = to
  }

  #grow(): void {
    const kinds = new Uint8Array(2 * this.count)
    kinds.set(this.#kinds)
    this.#kinds = kinds
    const borders = new Int32Array(2 * this.count + 1)
    borders.set(this.#borders)
    this.#borders = borders
  }

  /** Kinds of the tokens. */
  get kind(): ArrayLike<TokenKind> {
    return this.#kinds.subarray(0, this.count) as ArrayLike<number> as ArrayLike<TokenKind>
  }

  get start(): Int32Array {
    return this.#borders.subarray(0, this.count)
  }

  get end(): Int32Array {
    return this.#borders.subarray(1, this.count + 1)
  }
}
