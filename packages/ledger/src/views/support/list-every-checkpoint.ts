import type { SignedCheckpoint } from '../../domain/checkpoint.ts'
import type { Ledger } from '../../ledger.ts'
import { listCheckpoints } from '../list-checkpoints.ts'

const pageSize = 1000

/** Every signed checkpoint of a place, oldest first, page by page: one an hour makes nine thousand in a year. */
export async function listEveryCheckpoint(ledger: Ledger, place: string): Promise<SignedCheckpoint[]> {
  const every: SignedCheckpoint[] = []
  for (;;) {
    const page = await ledger.view(listCheckpoints, place, { after: every.at(-1)?.sequence ?? 0, limit: pageSize })
    every.push(...page)
    if (page.length < pageSize) return every
  }
}
