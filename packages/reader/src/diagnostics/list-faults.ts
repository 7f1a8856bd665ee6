import { isDigitAt, type Quote } from '@gangmu/text'
import type { ReadContext } from '../engine/context.ts'
import type { Diagnostic, Enumeration } from '../reading.ts'
import { observe } from './observe.ts'

/** A total beyond this counts acres or people, and its few names are examples. */
const LARGEST_LIST = 1000

/** Lists that name fewer than they state, for whoever completes them, and lists that name more. */
export function findListFaults({ text, found }: ReadContext): Diagnostic[] {
  return found.enumerations.flatMap((list): Diagnostic[] => {
    const start = list.items[0]?.start ?? list.noun.start
    const end = Math.max(list.noun.end, list.items.at(-1)?.end ?? 0)
    const { total, named, unnamed } = list
    if (total.length > String(LARGEST_LIST).length || Number(total) > LARGEST_LIST) return []
    const noun = list.noun.quote
    if (unnamed > 0) return [observe('list-names-fewer-than-stated', { start, end }, { total, named, unnamed, noun })]
    const least = list.items.some(holdsDigit) ? 0 : countAtLeast(text, list)
    if (Number(total) < least)
      return [observe('list-names-more-than-stated', { start, end }, { total, named: least, noun })]
    return []
  })
}

/** A count inside an item tells that it is no item of this list: 甲、乙2个集群和丙、丁等3个集群. */
function holdsDigit({ quote }: Quote): boolean {
  for (let i = 0; i < quote.length; i++) if (isDigitAt(quote, i)) return true
  return false
}

/** How many are named at least: an 和 may stand within a name, a 、 outside brackets and quotes does not. */
function countAtLeast(text: string, { items }: Enumeration): number {
  let count = Math.min(1, items.length)
  for (let i = 1; i < items.length; i++) {
    const between = text.slice(items[i - 1]?.end, items[i]?.start)
    if (between.includes('、')) count++
  }
  return count
}
