/**
 * Makes ids that stay the same for the same text and reader: `kind:start`, and `kind:start:n` when several of a kind share a start.
 * @example const id = makeIds(); id('quantity', 12) // 'quantity:12'; again: 'quantity:12:2'
 */
export function makeIds(): (kind: string, start: number) => string {
  // One kind at a time is asked for again and again; four kinds at most take turns.
  const kinds: Starts[] = []
  return (kind, start) => {
    for (let i = 0; i < kinds.length; i++) {
      const starts = kinds[i] as Starts
      if (starts.kind === kind) return starts.next(start)
    }
    const starts = new Starts(kind)
    kinds.push(starts)
    return starts.next(start)
  }
}

const THOUSAND = 1_000
/** The last three digits of numbers above a thousand. */
const ENDINGS: readonly string[] = Array.from({ length: THOUSAND }, (_, i) => String(i).padStart(3, '0'))

/** How often each start was met. Findings come in reading order but for a few, so no start is looked up before one comes late. */
class Starts {
  readonly kind: string
  readonly #met: number[] = []
  #times: Map<number, number> | null = null
  #last = -1
  #run = 0
  /** The id without its last three digits, and the thousand it stands for: ids near each other share it. */
  #prefix = ''
  #thousand = -1

  constructor(kind: string) {
    this.kind = kind
  }

  next(start: number): string {
    const times = this.#count(start)
    const thousand = (start / THOUSAND) | 0
    if (thousand !== this.#thousand) {
      this.#thousand = thousand
      this.#prefix = `${this.kind}:${thousand}`
    }
    const id = thousand > 0 ? this.#prefix + (ENDINGS[start - thousand * THOUSAND] as string) : `${this.kind}:${start}`
    return times === 1 ? id : `${id}:${times}`
  }

  #count(start: number): number {
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
