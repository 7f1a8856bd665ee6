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

/** Reads every number of a scan: each token is offered to the rules once, and a claim is never taken back but by a rank around it. */
export function readNumbers(scan: Scan): Numbers {
  const claims: Claim[] = []
  const rules: string[] = []
  let at = 0
  while (at < scan.count) {
    const asked = byKind[scan.kind[at] as number] as readonly NumberRule[]
    let next = at + 1
    for (let k = 0; k < asked.length; k++) {
      const rule = asked[k] as NumberRule
      const claim = rule.read(scan, at)
      if (claim === null) continue
      // A rank's scope may hold names read before it (百强市第23位): the larger finding keeps the words.
      while (claims.length > 0 && (claims[claims.length - 1] as Claim).end > claim.start) {
        claims.pop()
        rules.pop()
      }
      claims.push(claim)
      rules.push(rule.name)
      next = Math.max(claim.next, next)
      // A claim may end inside running text or a word; nothing begins inside it any more.
      while (next < scan.count && (scan.start[next] as number) < claim.end) next++
      break
    }
    at = next
  }
  spreadBounds(scan.text, claims)
  return { ...sortOut(scan.text, claims, rules), remainder: listRemainder(scan.text, claims) }
}

function sortOut(text: string, claims: readonly Claim[], rules: readonly string[]): Omit<Numbers, 'remainder'> {
  const id = makeIds()
  const quantities: Quantity[] = []
  const dates: DateFinding[] = []
  const ranks: Rank[] = []
  const names: NameFinding[] = []
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i] as Claim
    const rule = rules[i] as string
    const { kind, start, end, parts } = claim
    const quote = text.slice(start, end)
    const own = id(kind, start)
    if (kind === 'quantity') {
      const { amount, unit, bound } = claim
      quantities.push({ id: own, start, end, quote, rule, parts, amount, unit, bound })
    } else if (kind === 'date') dates.push({ id: own, start, end, quote, rule, parts, value: claim.value })
    else if (kind === 'rank') {
      const { scope, position } = claim
      ranks.push({ id: own, start, end, quote, rule, parts, scope, position })
    } else names.push({ id: own, start, end, quote, rule, parts, why: claim.why })
  }
  return { quantities, dates, ranks, names }
}

/** Runs of digits or Chinese numerals no claim covers, each with the reason it was not understood. */
function listRemainder(text: string, claims: readonly Claim[]): Numbers['remainder'] {
  const rest: { start: number; end: number; quote: string; why: string }[] = []
  let from = 0
  for (let k = 0; k <= claims.length; k++) {
    const claim = claims[k]
    const limit = claim?.start ?? text.length
    let i = from
    while (i < limit) {
      const cls = CLASS_OF[text.charCodeAt(i)]
      const start = i++
      if (cls !== Class.digit && cls !== Class.numeral) continue
      while (i < limit && CLASS_OF[text.charCodeAt(i)] === cls) i++
      rest.push({
        start,
        end: i,
        quote: text.slice(start, i),
        why: cls === Class.digit ? 'no-unit' : 'no-measure-word',
      })
    }
    from = claim?.end ?? limit
  }
  return rest
}
