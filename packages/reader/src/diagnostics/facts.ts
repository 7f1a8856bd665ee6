import { INDICATOR_CARDS } from '../cards/cards.ts'
import { type LinkContext, type ReadContext, withSpans } from '../engine/context.ts'
import type { Indicator, Quantity } from '../reading.ts'

/** What the checks of figures read: the context, and the quantity that begins at an offset. */
export interface Facts {
  readonly ctx: LinkContext
  readonly text: string
  readonly indicators: readonly Indicator[]
  readonly quantityAt: (start: number) => Quantity | undefined
}

/** The context as the checks of figures want it. */
export function gatherFacts(context: ReadContext): Facts {
  const ctx = withSpans(context)
  const { text, found } = ctx
  const { quantities } = ctx.spans
  const quantityAt = (start: number) => {
    const quantity = quantities.items[quantities.firstAfter(start)]
    return quantity?.start === start ? quantity : undefined
  }
  return { ctx, text, indicators: found.indicators, quantityAt }
}

/** A figure as the range of what it may have been before it was rounded. Only for comparing: no amount is computed from it. */
export interface Measured {
  readonly value: number
  readonly low: number
  readonly high: number
}

/**
 * An exact figure with the range its last digit leaves open; null for a bound, a range, or a numeral without digits.
 * @example measure(quantity of 8.3亿元) // { value: 830000000, low: 825000000, high: 835000000 }
 */
export function measure(quantity: Quantity | undefined): Measured | null {
  if (quantity?.bound !== 'exact') return null
  const value = Number(quantity.amount)
  const written = writtenNumber(quantity.quote)
  if (!(value > 0) || written === null || !(written.value > 0)) return null
  const half = (value / written.value) * 0.5 * 10 ** -written.places
  return { value, low: value - half, high: value + half }
}

/** The number a quote begins with, in plain digits, and how many of them stand behind the point. */
function writtenNumber(quote: string): { value: number; places: number } | null {
  let end = 0
  let point = -1
  for (; end < quote.length; end++) {
    const code = quote.charCodeAt(end)
    if (code === POINT && point < 0 && end > 0) point = end
    else if (code < ZERO || code > NINE) break
  }
  return end === 0 ? null : { value: Number(quote.slice(0, end)), places: point < 0 ? 0 : end - point - 1 }
}

const [POINT, ZERO, NINE] = [0x2e, 0x30, 0x39] as const

/** How far apart two ranges are; 0 where they meet. */
export function gapBetween(a: { low: number; high: number }, b: { low: number; high: number }): number {
  return Math.max(0, a.low - b.high, b.low - a.high)
}

/** Cards whose levels and growth have the same prices, or none. */
const PLAIN: ReadonlySet<string> = new Set(
  INDICATOR_CARDS.filter(({ growth }) => growth !== 'real').map(({ id }) => id),
)
const SHARES = ['%', '‰', '百分点', ':1', '']
const MONEY = ['元', '美元', '港元', '欧元', '日元']

/**
 * Whether prices do not stand between a level and its growth: the card is nominal or counts, or, without a card, the unit is no money.
 * @example isPlain('gdp', '元') // false
 */
export function isPlain(card: string | null, unit: string): boolean {
  if (SHARES.includes(unit)) return false
  return card === null ? !MONEY.includes(unit) : PLAIN.has(card)
}
