import type { Quote } from '@gangmu/text'
import { SpanIndex } from '../engine/span-index.ts'
import type { Enumeration, Quantity } from '../reading.ts'
import { countingUnits } from '../units/units.ts'

/**
 * Tells the figures that size a name in a list with a total and are nobody's own: 5万吨 in `岫水5万吨纸浆、云竹3万吨板材等7个项目`.
 * A figure that ends its name (`茶产量3万吨、竹产量8万吨等4项指标`), a sum, a share and a count are told of something all the same.
 * @example ratedIn([])(quantity) // false
 */
export function ratedIn(enumerations: readonly Enumeration[]): (quantity: Quantity) => boolean {
  if (enumerations.length === 0) return () => false
  const names = new SpanIndex<Quote>(enumerations.flatMap((enumeration) => enumeration.items))
  return ({ start, end, unit }) => {
    if (unit === '' || unit === '%' || unit.endsWith('元') || countingUnits.has(unit)) return false
    const name = names.items[names.firstAfter(start)]
    return name !== undefined && name.start <= start && end < name.end
  }
}
