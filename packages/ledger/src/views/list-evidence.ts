import { LedgerProblem } from '../domain/problem.ts'
import type { Evidence } from '../domain/progress.ts'
import { listEvidenceRows } from '../store/evidence.ts'
import { findItemRow } from '../store/work-items.ts'
import type { View } from './view.ts'

/** Of one item, or all that the units in reach have added. */
export interface ListEvidenceInput {
  readonly item?: string | undefined
  readonly scope: 'all' | readonly string[]
}

/** Evidence, the newest first. @throws LedgerProblem `not-found` */
export const listEvidence: View<ListEvidenceInput, readonly Evidence[]> = {
  name: 'list-evidence',
  async read(reader, place, { item, scope }) {
    if (item !== undefined && !(await findItemRow(reader, place, item, scope))) throw new LedgerProblem('not-found')
    return listEvidenceRows(reader, place, { item, units: scope, limit: 500 })
  },
}
