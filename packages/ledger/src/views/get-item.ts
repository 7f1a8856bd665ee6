import type { ChangeDecision, ItemVersion } from '../domain/breakdown.ts'
import { type CommitmentView, commitmentAddress } from '../domain/commitment.ts'
import { LedgerProblem } from '../domain/problem.ts'
import type { WorkItem } from '../domain/work-item.ts'
import { findCommitmentRow } from '../store/commitments.ts'
import {
  type DutyRow,
  findItemRow,
  listChangeDecisionRows,
  listDutyRows,
  listItemVersions,
} from '../store/work-items.ts'
import type { View } from './view.ts'

/** An item with the promise it came from, its versions and the decisions on it, oldest first, and every duty it has had. */
export interface ItemDetail {
  readonly item: WorkItem
  readonly commitment: CommitmentView
  readonly versions: readonly ItemVersion[]
  readonly decisions: readonly ChangeDecision[]
  readonly duties: readonly DutyRow[]
}

/** One item; absent for whom none of its units is in reach. @throws LedgerProblem `not-found` */
export const getItem: View<{ readonly item: string; readonly scope: 'all' | readonly string[] }, ItemDetail> = {
  name: 'get-item',
  async read(reader, place, { item: id, scope }) {
    const item = await findItemRow(reader, place, id, scope)
    const address = item && commitmentAddress(place, item.year, item.commitment)
    const commitment = address && (await findCommitmentRow(reader, place, address))
    if (!item || !commitment) throw new LedgerProblem('not-found')
    const [versions = []] = await listItemVersions(reader, place, { item: id })
    const decisions = await listChangeDecisionRows(reader, place, { item: id })
    return { item, commitment, versions, decisions, duties: await listDutyRows(reader, place, id) }
  },
}
