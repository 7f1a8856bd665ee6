import type { ObservationView } from '@gangmu/contract'

type Said = Pick<ObservationView, 'amount' | 'growth'>

/** A decimal without the zeros that say nothing. */
function plain(text: string): string {
  if (!text.includes('.')) return text
  let end = text.length
  while (text[end - 1] === '0') end--
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end)
}

const differs = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && plain(one) !== plain(other)

/**
 * Whether two values of a period say something different; 12.0 and 12 do not, and what only one of them tells is not held
 * against the other.
 * @example doDiffer({ amount: '12', growth: null }, { amount: '12.0', growth: '5.1' }) // false
 */
export function doDiffer(one: Said | null, other: Said | null): boolean {
  return one !== null && other !== null && (differs(one.amount, other.amount) || differs(one.growth, other.growth))
}
