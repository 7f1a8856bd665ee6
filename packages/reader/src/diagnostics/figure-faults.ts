import type { ReadContext } from '../engine/context.ts'
import type { Diagnostic, Indicator } from '../reading.ts'
import { observe } from './observe.ts'

/** Figures further apart than this measure different scopes, not one thing twice. */
const NEAR = 1.25

/**
 * One indicator with two levels that nearly agree: the same full name (with its scope words), exact amounts of the same unit and period,
 * of an indicator that has a card, less than a quarter apart. Figures further apart belong to other scopes (a park, five years together).
 */
export function findTwoFigures(ctx: ReadContext): Diagnostic[] {
  const amounts = new Map(ctx.quantities.map((quantity) => [quantity.start, quantity]))
  const first = new Map<string, Indicator>()
  const found: Diagnostic[] = []
  for (const indicator of ctx.found.indicators) {
    if (indicator.card === null || indicator.measure !== 'amount' || indicator.rule !== 'indicators/subject-before')
      continue
    const quantity = amounts.get(indicator.quantity.start)
    if (quantity?.bound !== 'exact' || indicator.period === null) continue
    const key = `${indicator.subject.quote} ${quantity.unit} ${indicator.period}`
    const earlier = first.get(key)
    if (!earlier) first.set(key, indicator)
    else if (differSlightly(amounts.get(earlier.quantity.start)?.amount ?? '', quantity.amount)) {
      const params = {
        subject: indicator.subject.quote,
        first: earlier.quantity.quote,
        second: indicator.quantity.quote,
      }
      found.push(observe('same-indicator-two-figures', indicator.quantity.start, indicator.quantity.end, params))
    }
  }
  return found
}

/** Both are plain decimals, differ, and lie less than a quarter apart. The quotient only chooses; no amount is computed from it. */
function differSlightly(a: string, b: string): boolean {
  const quotient = Number(a) / Number(b)
  return a !== b && quotient > 1 / NEAR && quotient < NEAR
}

/** A rate (率, 占比, 比重) said to rise or fall by per cent: 下降0.4% may mean 0.4 percentage points. */
export function findMisusedPercent(ctx: ReadContext): Diagnostic[] {
  return ctx.found.indicators.flatMap((indicator): Diagnostic[] => {
    const rate = ['率', '占比', '比重', '比例'].some((end) => indicator.subject.quote.endsWith(end))
    if (!rate || indicator.measure !== 'change' || !/[%％]$/.test(indicator.quantity.quote)) return []
    const params = { subject: indicator.subject.quote, figure: indicator.quantity.quote }
    return [observe('percentage-point-misused', indicator.quantity.start, indicator.quantity.end, params)]
  })
}

/** Lists that name fewer or more than they state. */
export function findListFaults(ctx: ReadContext): Diagnostic[] {
  return ctx.found.enumerations.flatMap((list): Diagnostic[] => {
    const start = list.items[0]?.start ?? list.noun.start
    const end = Math.max(list.noun.end, list.items.at(-1)?.end ?? 0)
    const { total, named, unnamed } = list
    const noun = list.noun.quote
    if (unnamed > 0) return [observe('list-names-fewer-than-stated', start, end, { total, named, unnamed, noun })]
    if (BigInt(total) < BigInt(named))
      return [observe('list-names-more-than-stated', start, end, { total, named, noun })]
    return []
  })
}
