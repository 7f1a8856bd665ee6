import {
  type CommitmentFilter,
  type CommitmentView,
  type Ledger,
  listCommitmentAddresses,
  listCommitmentsAt,
} from '@gangmu/ledger'

/** Commitments that are read at a time. */
const AT_A_TIME = 500

/**
 * The commitments a filter finds, a few hundred in memory at a time. Which they are, and their order, is as it was when the first was
 * asked for; no transaction stays open while a client takes them.
 * @example for await (const commitment of streamCommitments(ledger, '990102', { sort: 'number' })) …
 */
export async function* streamCommitments(
  ledger: Ledger,
  place: string,
  filter: CommitmentFilter,
): AsyncGenerator<CommitmentView> {
  const addresses = await ledger.view(listCommitmentAddresses, place, filter)
  for (let from = 0; from < addresses.length; from += AT_A_TIME)
    yield* await ledger.view(listCommitmentsAt, place, { addresses: addresses.slice(from, from + AT_A_TIME) })
}
