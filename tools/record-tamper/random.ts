/** Chance that can be had again by its seed. */
export interface Random {
  /** A whole number from 0 to below the bound. */
  below(bound: number): number
  pick<T>(from: readonly T[]): T
}

/** Mulberry32: 32 bits of state, good enough to choose where to strike. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (bound: number): number => Math.floor(next() * bound)
  return { below, pick: (from) => from[below(from.length)]! }
}
