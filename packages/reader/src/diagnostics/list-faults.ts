import { isDigitAt, type Quote } from '@gangmu/text'
import { holdsDigit } from '../engine/characters.ts'
import { type LinkContext, type ReadContext, withSpans } from '../engine/context.ts'
import type { Diagnostic, Enumeration } from '../reading.ts'
import { observe } from './observe.ts'

/** A total beyond this counts acres or people, and its few names are examples. */
const LARGEST_LIST = 1000

/** Kinds of place: behind them stands the number of something in them, 甲等县6所学校. */
const PLACES = ['县', '市', '区', '省', '州', '乡镇', '镇', '县区', '县市', '地区', '国家']

/** Lists that name fewer than they state, for whoever completes them, and lists that name more. */
export function findListFaults(context: ReadContext): Diagnostic[] {
  const { text, found, spans } = withSpans(context)
  return found.enumerations.flatMap((list): Diagnostic[] => {
    if (isDoubtful(list) || countsPeople(spans, list)) return []
    const start = list.items[0]?.start ?? list.noun.start
    const end = Math.max(list.noun.end, list.items.at(-1)?.end ?? 0)
    const { total, named, unnamed } = list
    const noun = list.noun.quote
    if (unnamed > 0) return [observe('list-names-fewer-than-stated', { start, end }, { total, named, unnamed, noun })]
    const least = list.items.some(isCounted) ? 0 : countAtLeast(text, list)
    if (Number(total) < least)
      return [observe('list-names-more-than-stated', { start, end }, { total, named: least, noun })]
    return []
  })
}

/** The total may be of something else than the names: of acres, of what stands in a place, of a second list beside the first. */
function isDoubtful({ total, noun, items }: Enumeration): boolean {
  if (total.length > String(LARGEST_LIST).length || Number(total) > LARGEST_LIST) return true
  if (isDigitAt(noun.quote, 0) || PLACES.includes(noun.quote)) return true
  return items.some((item) => isCounted(item) && (item.quote.includes('和') || isDigitAt(item.quote, 0)))
}

/** The total counts people: 教师、医生等12人 names what they are. */
function countsPeople({ quantities }: LinkContext['spans'], { noun }: Enumeration): boolean {
  return [noun.start - 1, noun.end].some((offset) => {
    const total = quantities.items[quantities.firstAfter(offset)]
    return total !== undefined && total.start <= offset + 1 && total.unit === '人'
  })
}

/** A count inside an item tells that it is no item of this list: 甲、乙2个集群和丙、丁等3个集群. */
const isCounted = ({ quote }: Quote) => holdsDigit(quote, 0, quote.length)

/** How many are named at least: an 和 may stand within a name, a 、 outside brackets and quotes does not. */
function countAtLeast(text: string, { items }: Enumeration): number {
  let count = Math.min(1, items.length)
  for (let i = 1; i < items.length; i++) {
    const between = text.slice(items[i - 1]?.end, items[i]?.start)
    if (between.includes('、')) count++
  }
  return count
}
