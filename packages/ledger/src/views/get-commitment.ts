import type { CommitmentView } from '../domain/commitment.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { findCommitmentRow } from '../store/commitments.ts'
import type { View } from './view.ts'

/** One commitment by its address. @throws LedgerProblem `not-found`, also for another place's address */
export const getCommitment: View<{ readonly address: string }, CommitmentView> = {
  name: 'get-commitment',
  async read(reader, place, { address }) {
    const view = await findCommitmentRow(reader, place, address)
    if (!view) throw new LedgerProblem('not-found')
    return view
  },
}
