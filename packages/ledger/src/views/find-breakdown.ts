import type { Breakdown } from '../domain/breakdown.ts'
import { findBreakdownRow } from '../store/breakdowns.ts'
import type { View } from './view.ts'

/** A year's breakdown, or null while there is none. */
export const findBreakdown: View<{ readonly year: number }, Breakdown | null> = {
  name: 'find-breakdown',
  read: (reader, place, { year }) => findBreakdownRow(reader, place, year),
}
