import type { Claim } from './claim.ts'

/**
 * A bound after the last of several figures covers them all where 分别 or one verb binds them (分别增长6%、7%以上; 达到6%和7%以上),
 * and so does a bound word before the first. Changes the list in place.
 */
export function spreadBounds(text: string, claims: Claim[]): void {
  for (let i = 0; i < claims.length; i++) {
    const last = listEnd(text, claims, i)
    if (last === i) continue
    const bound = sharedBound(claims[i] as Claim, claims[last] as Claim)
    if (bound !== null && (oneVerb(text, claims, i, last) || bindsList(text, (claims[i] as Claim).start))) {
      for (let k = i; k <= last; k++) {
        const claim = claims[k] as Claim
        if (claim.kind === 'quantity' && claim.bound === 'exact') claims[k] = { ...claim, bound }
      }
    }
    i = last
  }
}

/** The claim's bound comes from words around its core: 余 and 多 inside a core bound that core alone. */
const isOutside = (claim: Claim) => claim.parts.some(({ rule }) => rule === 'bound-before' || rule === 'bound-after')

/** The bound one end of a list has and the other lacks. */
function sharedBound(first: Claim, last: Claim) {
  if (first.kind !== 'quantity' || last.kind !== 'quantity') return null
  if (first.bound === 'exact') return last.bound !== 'exact' && isOutside(last) ? last.bound : null
  return last.bound === 'exact' && isOutside(first) ? first.bound : null
}

/** Figures of one unit with nothing but 、 or 和 between them stand behind one verb; after a comma a new clause may begin. */
function oneVerb(text: string, claims: readonly Claim[], first: number, last: number): boolean {
  const units = new Set<string>()
  for (let k = first; k <= last; k++) {
    const claim = claims[k] as Claim
    if (claim.kind === 'quantity') units.add(claim.unit)
    if (k < last && text.slice(claim.end, claims[k + 1]?.start).includes('，')) return false
  }
  return units.size === 1
}

const GAPS: ReadonlySet<string> = new Set(['、', '和', '，和', '，', '与', '及'])

/** Index of the last quantity of the list that begins at `i`: only 、 ， 和 stands between its members. */
function listEnd(text: string, claims: readonly Claim[], i: number): number {
  let last = i
  while (claims[last]?.kind === 'quantity') {
    const end = (claims[last] as Claim).end
    const next = claims[last + 1]
    if (next?.kind !== 'quantity' || next.start - end > 2 || !GAPS.has(text.slice(end, next.start))) break
    last++
  }
  return last
}

/** 分别 stands before the first figure with at most a verb between. */
function bindsList(text: string, start: number): boolean {
  const window = text.slice(Math.max(0, start - 12), start)
  const at = window.lastIndexOf('分别')
  if (at < 0) return false
  for (let i = at; i < window.length; i++) if ('，。；、'.includes(window[i] as string)) return false
  return true
}
