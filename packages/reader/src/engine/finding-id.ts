/**
 * Makes ids that stay the same for the same text and reader: `kind:start`, and `kind:start:n` when several of a kind share a start.
 * @example const id = makeIds(); id('quantity', 12) // 'quantity:12'; again: 'quantity:12:2'
 */
export function makeIds(): (kind: string, start: number) => string {
  const seen = new Map<string, Starts>()
  return (kind, start) => {
    let starts = seen.get(kind)
    if (starts === undefined) {
      starts = new Starts()
      seen.set(kind, starts)
    }
    const times = starts.count(start)
    return times === 1 ? `${kind}:${start}` : `${kind}:${start}:${times}`
  }
}

/** How often each start was met. Findings come in reading order but for a few, so no start is looked up before one comes late. */
class Starts {
  readonly #met: number[] = []
  #times: Map<number, number> | null = null
  #last = -1
  #run = 0

  count(start: number): number {
    if (this.#times === null && start >= this.#last) {
      this.#met.push(start)
      this.#run = start === this.#last ? this.#run + 1 : 1
      this.#last = start
      return this.#run
    }
    if (this.#times === null) {
      this.#times = new Map()
      for (const met of this.#met) this.#times.set(met, (this.#times.get(met) ?? 0) + 1)
    }
    const times = (this.#times.get(start) ?? 0) + 1
    this.#times.set(start, times)
    return times
  }
}
