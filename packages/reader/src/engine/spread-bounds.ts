import type { Claim } from './claim.ts'
import type { Scan } from './token.ts'

/** A bound after the last of several figures covers them all where 分别 binds them, and so does a bound word before the first after 分别. */
export function spreadBounds<C extends Claim>(scan: Scan, claims: readonly C[]): C[] {
  const out = claims.slice()
  for (let i = 0; i < out.length; i++) {
    const last = listEnd(scan.text, out, i)
    if (last === i) continue
    if (bindsList(scan.text, (out[i] as C).start)) {
      const first = boundOf(out[i])
      const final = boundOf(out[last])
      const bound =
        final !== 'exact' && first === 'exact' ? final : first !== 'exact' && final === 'exact' ? first : null
      if (bound !== null) {
        for (let k = i; k <= last; k++) if (boundOf(out[k]) === 'exact') out[k] = { ...(out[k] as C), bound }
      }
    }
    i = last
  }
  return out
}

function boundOf(claim: Claim | undefined): string {
  return claim?.kind === 'quantity' ? claim.bound : 'none'
}

/** Index of the last quantity of the list that begins at `i`: only 、 ， 和 stands between its members. */
function listEnd(text: string, claims: readonly Claim[], i: number): number {
  let last = i
  if (claims[i]?.kind !== 'quantity') return i
  while (last + 1 < claims.length) {
    const here = claims[last] as Claim
    const next = claims[last + 1] as Claim
    if (next.kind !== 'quantity' || next.start - here.end > 3) break
    const gap = text.slice(here.end, next.start)
    if (gap !== '、' && gap !== '和' && gap !== '，和' && gap !== '，' && gap !== '与' && gap !== '及') break
    last++
  }
  return last
}

/** 分别 with at most a verb between it and the first figure. */
function bindsList(text: string, start: number): boolean {
  const from = Math.max(0, start - 12)
  const window = text.slice(from, start)
  const at = window.lastIndexOf('分别')
  if (at < 0) return false
  for (let i = at; i < window.length; i++) if ('，。；、'.includes(window[i] as string)) return false
  return true
}
