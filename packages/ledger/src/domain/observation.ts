/** Whose word a value is: stated in the report, reported by the unit, verified by somebody else. The three are never merged. */
export const aspects = ['stated', 'reported', 'verified'] as const
/** One of {@link aspects}. */
export type Aspect = (typeof aspects)[number]

/** How final a figure is: 预计, 快报, 初步核算, 最终核实. */
export const figureStates = ['estimate', 'flash', 'preliminary', 'final'] as const
/** One of {@link figureStates}. */
export type FigureState = (typeof figureStates)[number]

/** How a value stands: as final as it was said to be, or withdrawn (撤回). */
export type ValueState = FigureState | 'withdrawn'

/** What a value belongs to: a work item, or a series of an indicator. */
export interface Subject {
  readonly kind: 'item' | 'indicator'
  readonly id: string
}

/**
 * A value of a period in one aspect. It is never changed: a revision is a new one that names the one before. One that is
 * withdrawn says nothing any more: neither amount nor growth, and as its source the words it was withdrawn with.
 */
export interface Observation {
  readonly id: string
  readonly subject: Subject
  /** `2025-07`, `2025-Q3`, `2025-H1`, `2025`; cumulative from the year's beginning. */
  readonly period: string
  readonly aspect: Aspect
  /** Exact decimal; null where only the growth is told. */
  readonly amount: string | null
  readonly unit: string | null
  /** Amount of the same period last year as kept for this period: it may differ from what was published then. */
  readonly base: string | null
  /** Growth in percent, as it was stated. */
  readonly growth: string | null
  readonly figureState: ValueState
  /** Scope and definition of the figure (口径). */
  readonly definition: string | null
  readonly source: string
  readonly author: string
  /** Instant of the server. */
  readonly at: string
  /** The day it says it is of. */
  readonly claimedOn: string
  /** Whether it came after its period's report was due. */
  readonly late: boolean
  /** Id of the value it puts right. */
  readonly revises: string | null
}
