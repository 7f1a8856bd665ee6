import type { Quote } from '@gangmu/text'
import type { Direction, Measure, Quantity } from '../reading.ts'

/** A figure with the name of what it measures. */
export interface Figure {
  readonly quantity: Quantity
  readonly subject: Quote
  readonly measure: Measure
  readonly direction: Direction | undefined
  /** Words before the subject in its clause, verbs mostly; and between subject and figure. */
  readonly head: string
  readonly tail: string
  /** How the two were linked. */
  readonly link: FigureLink
}

/** A name before the figure, a noun behind it, names before 分别 or 均, or an earlier name. */
export type FigureLink = 'subject-before' | 'noun-after' | 'distributed' | 'elided'

/** The subject that a later figure without one of its own goes back to. */
export interface Carried {
  subject: Quote | null
  /** Unit of the last figure: a bare verb before the same unit goes back to its subject (实施项目9个、竣工7个). */
  unit?: string
  /** Subjects of the sentence in order, for 分别 without subjects of its own. */
  recent?: Quote[]
}
