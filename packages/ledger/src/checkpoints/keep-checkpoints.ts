import type { Command, CommandContext } from '../commands/command.ts'
import { makeCheckpoint } from '../commands/make-checkpoint.ts'
import { type CheckpointSigner, hashCheckpoint } from '../domain/checkpoint.ts'
import { listCheckpoints } from '../views/list-checkpoints.ts'
import type { View } from '../views/view.ts'
import type { CheckpointFile } from './checkpoint-file.ts'

/** What making a checkpoint came to. */
export interface CheckpointOutcome {
  readonly place: string
  /**
   * `made`; `unchanged`: nothing was written since the last; `record-differs`: the record does not follow from its last
   * checkpoint; `file-differs`: the file outside the database knows a checkpoint that the ledger does not have.
   */
  readonly result: 'made' | 'unchanged' | 'record-differs' | 'file-differs'
}

/** The parts of a ledger that this needs. */
interface Asked {
  command<I, O>(command: Command<I, O>, context: CommandContext, input: I): Promise<O>
  view<I, O>(view: View<I, O>, place: string, input: I): Promise<O>
}

const pageSize = 1000

/** Brings what the ledger has and the file lacks into the file. @returns false when the two contradict each other */
async function bringUp(ledger: Asked, place: string, file: CheckpointFile): Promise<boolean> {
  const last = file.lastOf(place)
  if (last) {
    const [same] = await ledger.view(listCheckpoints, place, { after: last.sequence - 1, limit: 1 })
    if (!same || hashCheckpoint(same) !== hashCheckpoint(last)) return false
  }
  for (let after = last?.sequence ?? 0; ; ) {
    const page = await ledger.view(listCheckpoints, place, { after, limit: pageSize })
    for (const checkpoint of page) file.append(checkpoint)
    const end = page.at(-1)
    if (!end || page.length < pageSize) return true
    after = end.sequence
  }
}

/**
 * Makes a place's next checkpoint, in the ledger and in the file. Nothing is signed while the file and the ledger, or the
 * record and its last checkpoint, contradict each other: that is for a person to look at.
 */
export async function keepCheckpoint(
  ledger: Asked,
  place: string,
  { signer, file }: { readonly signer: CheckpointSigner; readonly file: CheckpointFile },
): Promise<CheckpointOutcome> {
  if (!(await bringUp(ledger, place, file))) return { place, result: 'file-differs' }
  const context = { place, actor: 'system', idempotencyKey: 'make-checkpoint' }
  const { made, broken } = await ledger.command(makeCheckpoint, context, { signer })
  if (made) file.append(made)
  return { place, result: broken ? 'record-differs' : made ? 'made' : 'unchanged' }
}
