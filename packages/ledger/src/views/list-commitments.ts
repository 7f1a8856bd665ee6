import type { CommitmentView } from '../domain/commitment.ts'
import { type CommitmentFilter, listCommitmentRows } from '../store/commitments.ts'
import type { View } from './view.ts'

/** Adopted commitments of a place, filtered and sorted; `total` counts what was found. */
export const listCommitments: View<CommitmentFilter, { commitments: readonly CommitmentView[]; total: number }> = {
  name: 'list-commitments',
  async read(reader, place, filter) {
    const commitments = await listCommitmentRows(reader, place, filter)
    return { commitments, total: commitments.length }
  },
}
