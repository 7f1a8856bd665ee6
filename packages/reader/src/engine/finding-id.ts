/**
 * Makes ids that stay the same for the same text and reader: `kind:start`, and `kind:start:n` when several of a kind share a start.
 * @example const id = makeIds(); id('quantity', 12) // 'quantity:12'; again: 'quantity:12:2'
 */
export function makeIds(): (kind: string, start: number) => string {
  const seen = new Map<string, number>()
  return (kind, start) => {
    const base = `${kind}:${start}`
    const times = (seen.get(base) ?? 0) + 1
    seen.set(base, times)
    return times === 1 ? base : `${base}:${times}`
  }
}
