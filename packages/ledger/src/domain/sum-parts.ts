import { isLive, type WorkItem } from './work-item.ts'

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

const isPlain = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text)

/** An exact sum of decimals, by whole numbers of their smallest place. */
function addDecimals(amounts: readonly string[]): { scaled: bigint; places: number } {
  const places = Math.max(0, ...amounts.map((amount) => (amount.split('.')[1] ?? '').length))
  const scaled = amounts.map((amount) => {
    const [whole = '0', fraction = ''] = amount.split('.')
    return BigInt(whole + fraction.padEnd(places, '0'))
  })
  return { scaled: scaled.reduce((sum, one) => sum + one, 0n), places }
}

function writeDecimal(scaled: bigint, places: number): string {
  if (places === 0) return String(scaled)
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0')
  const fraction = digits.slice(-places).replace(/0+$/, '')
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`
}

/**
 * The sum of sub-targets against the target above, for every item that has parts with amounts in its unit. Growth rates and
 * ratios do not add up and are left out.
 * @example sumParts([parent, part1, part2])[0]?.verdict // 'over'
 */
export function sumParts(items: readonly WorkItem[]): PartSum[] {
  const amountsOf = new Map<number, string[]>()
  const parents = new Map(items.filter(({ part }) => part === 0).map((item) => [item.number, item]))
  for (const item of items) {
    const { number, part, target } = item
    const above = parents.get(number)?.target
    if (part === 0 || !isLive(item) || target?.shape !== 'count' || target.unit !== above?.unit) continue
    if (target.amount === null || !isPlain(target.amount)) continue
    amountsOf.set(number, [...(amountsOf.get(number) ?? []), target.amount])
  }
  return [...amountsOf].flatMap(([number, amounts]): PartSum[] => {
    const target = parents.get(number)?.target
    if (target?.shape !== 'count' || target.amount === null || !isPlain(target.amount)) return []
    const { scaled, places } = addDecimals([...amounts, target.amount])
    const own = addDecimals([target.amount, `0.${'0'.repeat(places)}`]).scaled
    const sum = scaled - own
    const verdict = sum > own ? 'over' : sum < own ? 'short' : 'equal'
    const unit = target.unit ?? ''
    return [{ number, parts: amounts.length, sum: writeDecimal(sum, places), target: target.amount, unit, verdict }]
  })
}
