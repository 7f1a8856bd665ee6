import type { CommitmentView } from '../domain/commitment.ts'
import { listCommitmentRowsAt } from '../store/commitments.ts'
import type { View } from './view.ts'

/** Commitments by their addresses, a few hundred at a time, in the order of these. */
export const listCommitmentsAt: View<{ addresses: readonly string[] }, readonly CommitmentView[]> = {
  name: 'list-commitments-at',
  read: (reader, place, { addresses }) => listCommitmentRowsAt(reader, place, addresses),
}
