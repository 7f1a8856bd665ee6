import { type CommitmentFilter, listCommitmentAddressRows } from '../store/commitments.ts'
import type { View } from './view.ts'

/** Addresses of the commitments that `list-commitments` would give, in its order: what a long list is gone through by. */
export const listCommitmentAddresses: View<CommitmentFilter, readonly string[]> = {
  name: 'list-commitment-addresses',
  read: listCommitmentAddressRows,
}
