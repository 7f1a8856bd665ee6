import { addDecimals, compareDecimals, formatDecimal, parseDecimal } from '@gangmu/reader'
import { type ItemTarget, isLive, type WorkItem } from './work-item.ts'

/** How the targets of an item's parts add up against its own: `over` is piling on (层层加码). */
export interface PartSum {
  readonly number: number
  readonly parts: number
  /** Exact decimals in `unit`. */
  readonly sum: string
  readonly target: string
  readonly unit: string
  readonly verdict: 'equal' | 'over' | 'short'
}

/** The amount of a target that adds up: a count, without sign; null of any other. @example addableAmount(target) // '15000' */
export function addableAmount(target: ItemTarget | null): string | null {
  const amount = target?.shape === 'count' ? target.amount : null
  return amount !== null && /^\d+(\.\d+)?$/.test(amount) ? amount : null
}

/**
 * The sum of sub-targets against the target above, for every item that has parts with amounts in its unit. Growth rates and
 * ratios do not add up and are left out.
 * @example sumParts([parent, part1, part2])[0]?.verdict // 'over'
 */
export function sumParts(items: readonly WorkItem[]): PartSum[] {
  const parents = new Map(items.filter(({ part }) => part === 0).map(({ number, target }) => [number, target]))
  const sums = new Map<number, PartSum>()
  for (const item of items) {
    const { number, part, target: own } = item
    const above = parents.get(number) ?? null
    const [amount, target] = [addableAmount(own), addableAmount(above)]
    if (part === 0 || !isLive(item) || amount === null || target === null || own?.unit !== above?.unit) continue
    const { parts = 0, sum: before = '0' } = sums.get(number) ?? {}
    const sum = addDecimals(parseDecimal(before), parseDecimal(amount))
    const order = compareDecimals(sum, parseDecimal(target))
    const verdict = order > 0 ? 'over' : order < 0 ? 'short' : 'equal'
    sums.set(number, { number, parts: parts + 1, sum: formatDecimal(sum), target, unit: own?.unit ?? '', verdict })
  }
  return [...sums.values()]
}
