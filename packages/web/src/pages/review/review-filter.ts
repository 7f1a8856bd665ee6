import type { DecisionKind } from '@gangmu/contract'
import type { ReviewItem } from '../../model/review-queue.ts'

/** Kinds that a review can be narrowed to, in the order they are offered. */
export const filterKinds = [
  'commitment',
  'target',
  'remainder-number',
  'remainder-clause',
  'missing-heading',
] as const satisfies readonly DecisionKind[]
export type FilterKind = (typeof filterKinds)[number]

/** A filter as written in the address; anything else means all. @example readFilter('target') // 'target' */
export function readFilter(kind: string | undefined): FilterKind | null {
  return filterKinds.find((one) => one === kind) ?? null
}

/** Items of a filter, decided ones included, so that going back finds them. */
export function filterItems(items: readonly ReviewItem[], filter: FilterKind | null): readonly ReviewItem[] {
  return filter === null ? items : items.filter((item) => item.kind === filter)
}

/** The next open item after the given one, going round once; null when none is open. */
export function findNextOpen(items: readonly ReviewItem[], id: string | null): ReviewItem | null {
  const at = items.findIndex((item) => item.id === id)
  const round = [...items.slice(at + 1), ...items.slice(0, at + 1)]
  return round.find((item) => item.open && item.id !== id) ?? null
}
