import type { DateFinding, NameFinding, Quantity, Rank, Reading } from '../reading.ts'
import { numberRules } from '../rules/number-rules.ts'
import { CLASS_OF, Class } from './characters.ts'
import type { Claim, NumberRule } from './claim.ts'
import { makeIds } from './finding-id.ts'
import { spreadBounds } from './spread-bounds.ts'
import type { Scan } from './token.ts'

/** What the number half of a reading holds. Pairwise disjoint; with `remainder` they cover every digit and Chinese numeral. */
export interface Numbers {
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateFinding[]
  readonly ranks: readonly Rank[]
  readonly names: readonly NameFinding[]
  readonly remainder: Reading['remainder']['numbers']
}

/** Rules that may begin at each kind of token, in the order of the list. */
const byKind: readonly (readonly NumberRule[])[] = Array.from({ length: 13 }, (_, kind) =>
  numberRules.filter((rule) => rule.starts.some((start) => start === kind)),
)

type Ruled = Claim & { readonly rule: string }

/** Reads every number of a scan: each token is offered to the rules once, and a claim is never taken back but by a rank around it. */
export function readNumbers(scan: Scan): Numbers {
  const claims: Ruled[] = []
  let at = 0
  while (at < scan.count) {
    const claim = firstClaim(scan, at)
    if (claim === null) {
      at++
      continue
    }
    // A rank's scope may hold names read before it (百强市第23位): the larger finding keeps the words.
    while (claims.length > 0 && (claims[claims.length - 1] as Ruled).end > claim.start) claims.pop()
    claims.push(claim)
    at = Math.max(claim.next, at + 1)
  }
  return sortOut(scan, spreadBounds(scan, claims))
}

function firstClaim(scan: Scan, at: number): Ruled | null {
  for (const rule of byKind[scan.kind[at] as number] as readonly NumberRule[]) {
    const claim = rule.read(scan, at)
    if (claim !== null) return { ...claim, rule: rule.name }
  }
  return null
}

function sortOut(scan: Scan, claims: readonly Ruled[]): Numbers {
  const { text } = scan
  const id = makeIds()
  const quantities: Quantity[] = []
  const dates: DateFinding[] = []
  const ranks: Rank[] = []
  const names: NameFinding[] = []
  for (const claim of claims) {
    const { start, end, rule, parts } = claim
    const base = { id: id(claim.kind, start), start, end, quote: text.slice(start, end), rule, parts }
    if (claim.kind === 'quantity')
      quantities.push({ ...base, amount: claim.amount, unit: claim.unit, bound: claim.bound })
    else if (claim.kind === 'date') dates.push({ ...base, value: claim.value })
    else if (claim.kind === 'rank') ranks.push({ ...base, scope: claim.scope, position: claim.position })
    else names.push({ ...base, why: claim.why })
  }
  return { quantities, dates, ranks, names, remainder: listRemainder(text, claims) }
}

/** Runs of digits or Chinese numerals no claim covers, each with the reason it was not understood. */
function listRemainder(text: string, claims: readonly Ruled[]): Numbers['remainder'] {
  const rest: { start: number; end: number; quote: string; why: string }[] = []
  let claim = 0
  let i = 0
  while (i < text.length) {
    const cls = CLASS_OF[text.charCodeAt(i)] as number
    if (cls !== Class.digit && cls !== Class.numeral) {
      i++
      continue
    }
    while (claim < claims.length && (claims[claim] as Ruled).end <= i) claim++
    const next = claims[claim]
    if (next !== undefined && next.start <= i) {
      i = next.end
      continue
    }
    const start = i
    const limit = next?.start ?? text.length
    while (i < limit && CLASS_OF[text.charCodeAt(i)] === cls) i++
    rest.push({ start, end: i, quote: text.slice(start, i), why: cls === Class.digit ? 'no-unit' : 'no-measure-word' })
  }
  return rest
}
