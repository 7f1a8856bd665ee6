import type { ChangeDecision } from '../domain/breakdown.ts'
import { compareItems, type ItemDifference } from '../domain/compare-items.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { findBreakdownRow } from '../store/breakdowns.ts'
import { listChangeDecisionRows, listItemVersions } from '../store/work-items.ts'
import type { View } from './view.ts'

/** Which days; without `from` the items as they were issued. */
export interface CompareInput {
  readonly year: number
  readonly from?: string | undefined
  readonly to: string
}

/** What changed in a year's breakdown between two days, with the decisions behind it. */
export interface Comparison {
  readonly from: string
  readonly to: string
  readonly differences: readonly ItemDifference[]
  readonly decisions: readonly ChangeDecision[]
}

/** Compares an issued breakdown on two days. @throws LedgerProblem `not-found`, `not-issued` */
export const compareBreakdown: View<CompareInput, Comparison> = {
  name: 'compare-breakdown',
  async read(reader, place, { year, from, to }) {
    const row = await findBreakdownRow(reader, place, year)
    if (!row) throw new LedgerProblem('not-found')
    if (row.issuedOn === null) throw new LedgerProblem('not-issued')
    const { issuedOn } = row
    const differences = compareItems(await listItemVersions(reader, place, { year }), from ?? { issuedOn }, to)
    const named = new Set(differences.flatMap(({ decisions }) => decisions))
    const decisions = await listChangeDecisionRows(reader, place, { year })
    return { from: from ?? issuedOn, to, differences, decisions: decisions.filter(({ id }) => named.has(id)) }
  },
}
