import type { Observation } from './observation.ts'

type Value = Pick<Observation, 'id' | 'subject' | 'period' | 'aspect' | 'at' | 'figureState'>

/** Whether a value was withdrawn (撤回). @example isWithdrawn({ figureState: 'withdrawn' }) // true */
export function isWithdrawn({ figureState }: Pick<Observation, 'figureState'>): boolean {
  return figureState === 'withdrawn'
}

const isLater = (one: Value, other: Value): boolean => (one.at !== other.at ? one.at > other.at : one.id > other.id)

const isOfSame = (one: Value, other: Value): boolean =>
  one.period === other.period && one.aspect === other.aspect && one.subject.id === other.subject.id

/**
 * Values that still stand: without those that were withdrawn, and without what was said before they were. What was said
 * afterwards stands again.
 * @example standingValues(history.observations).length
 */
export function standingValues<V extends Value>(values: readonly V[]): readonly V[] {
  const withdrawn = values.filter(isWithdrawn)
  if (withdrawn.length === 0) return values
  return values.filter(
    (one) => !isWithdrawn(one) && !withdrawn.some((other) => isOfSame(one, other) && isLater(other, one)),
  )
}
