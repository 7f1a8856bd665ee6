import type { BreakdownView } from '../domain/breakdown.ts'
import { countGaps } from '../domain/count-gaps.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { type PartSum, sumParts } from '../domain/sum-parts.ts'
import { findBreakdownRow, listSlotRows } from '../store/breakdowns.ts'
import { listItemRows } from '../store/work-items.ts'
import type { View } from './view.ts'

/** A year's breakdown with what is missing, its slots, and how sub-targets add up. @throws LedgerProblem `not-found` */
export const getBreakdown: View<{ readonly year: number }, BreakdownView & { readonly sums: readonly PartSum[] }> = {
  name: 'get-breakdown',
  async read(reader, place, { year }) {
    const row = await findBreakdownRow(reader, place, year)
    if (!row) throw new LedgerProblem('not-found')
    const items = await listItemRows(reader, place, { year })
    const slots = await listSlotRows(reader, place, year)
    return { ...row, slots, gaps: countGaps(items, slots, row.confirmations), sums: sumParts(items) }
  },
}
