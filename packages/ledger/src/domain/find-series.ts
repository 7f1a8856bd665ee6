import { findCard } from '@gangmu/reader'
import type { IndicatorSeries } from './progress.ts'
import type { WorkItem } from './work-item.ts'

/** A series that somebody tied to an item. */
interface Tie {
  readonly item: string
  readonly role: 'own' | 'reference'
  readonly series: string
}

/** The series of what words name: by its card where the card has one series only, else by its own name. */
function named(words: string | null, series: readonly IndicatorSeries[]): IndicatorSeries | null {
  if (words === null) return null
  const byName = series.filter(({ name }) => name === words)
  if (byName.length === 1) return byName[0] ?? null
  const card = findCard(words)?.id
  const byCard = series.filter((one) => one.card !== null && one.card === card)
  return byCard.length === 1 ? (byCard[0] ?? null) : null
}

/**
 * The series an item is measured by, or held against: the one somebody tied to it, else the only one of its indicator. Where
 * an indicator has several with different definitions, nobody guesses.
 * @example findSeries(item, 'own', series, ties)?.name // '固定资产投资'
 */
export function findSeries(
  item: Pick<WorkItem, 'id' | 'kind' | 'target'>,
  role: 'own' | 'reference',
  series: readonly IndicatorSeries[],
  ties: readonly Tie[],
): IndicatorSeries | null {
  const tie = ties.find((one) => one.item === item.id && one.role === role)
  if (tie) return series.find(({ id }) => id === tie.series) ?? null
  if (item.target === null || item.kind !== 'economic-indicator') return null
  return named(role === 'own' ? item.target.subject : item.target.reference, series)
}
