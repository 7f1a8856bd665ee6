/**
 * Makes ids that stay the same for the same text and reader: `kind:start`, and `kind:start:n` when several of a kind share a start.
 * @example const id = makeIds(); id('quantity', 12) // 'quantity:12'; again: 'quantity:12:2'
 */
export function makeIds(): (kind: string, start: number) => string {
  // Counted by numbers, not by the ids themselves: a new string must be hashed before it can be looked up.
  const seen = new Map<string, Map<number, number>>()
  return (kind, start) => {
    let starts = seen.get(kind)
    if (starts === undefined) {
      starts = new Map()
      seen.set(kind, starts)
    }
    const times = (starts.get(start) ?? 0) + 1
    starts.set(start, times)
    return times === 1 ? `${kind}:${start}` : `${kind}:${start}:${times}`
  }
}
