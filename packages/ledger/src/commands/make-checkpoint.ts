import type { Checkpoint } from '../domain/audit.ts'
import { startChainCheck } from '../domain/chain.ts'
import { type CheckpointSigner, type SignedCheckpoint, signCheckpoint } from '../domain/checkpoint.ts'
import { listEntriesAfter, lockHead } from '../store/audit-entries.ts'
import { findLastCheckpoint, insertCheckpoint } from '../store/checkpoints.ts'
import type { Writer } from '../store/database.ts'
import type { Command } from './command.ts'

/** Who signs. */
export interface MakeCheckpointInput {
  readonly signer: CheckpointSigner
}

/** The checkpoint that was made; null when nothing was written since the last, or when the record no longer holds. */
export interface MadeCheckpoint {
  readonly made: SignedCheckpoint | null
  /** True when the record since the last checkpoint does not hold: it was meddled with, and is not signed. */
  readonly broken: boolean
}

const pageSize = 1000

/** Whether the entries since the last checkpoint lead from it to the head. */
async function leadsTo(writer: Writer, place: string, last: Checkpoint | null, head: Checkpoint): Promise<boolean> {
  if (last && last.sequence > 0) {
    const [entry] = await listEntriesAfter(writer, place, last.sequence - 1, 1)
    if (entry?.hash !== last.hash) return false
  }
  const check = startChainCheck(last ? { head, after: last } : { head })
  for (let after = last?.sequence ?? 0; ; ) {
    const page = await listEntriesAfter(writer, place, after, pageSize)
    for (const entry of page) if (check.add(entry)) return false
    const end = page.at(-1)
    if (!end || page.length < pageSize) return check.end().ok
    after = end.sequence
  }
}

/**
 * Signs where a place's record ends now. Only a record that follows from the last checkpoint is signed: a signature on one
 * that was meddled with would vouch for it.
 */
export const makeCheckpoint: Command<MakeCheckpointInput, MadeCheckpoint> = {
  name: 'make-checkpoint',
  actions: [],
  unrecorded: 'a checkpoint signs the record as it stands; an entry about it would itself be unsigned',
  repetition: 'repeatable',
  async run({ writer, place, at }, { signer }) {
    const head = await lockHead(writer, place)
    const last = await findLastCheckpoint(writer, place)
    if (!(await leadsTo(writer, place, last, head))) return { made: null, broken: true }
    if (head.sequence === (last?.sequence ?? 0)) return { made: null, broken: false }
    const made = signCheckpoint(signer, { ...head, place, at }, last)
    await insertCheckpoint(writer, made)
    return { made, broken: false }
  },
}
