import { LedgerProblem } from '../domain/problem.ts'
import type { CloseOut } from '../domain/progress.ts'
import { isApart } from '../law/is-apart.ts'
import { lockCloseOutRow, writeCloseOutRow } from '../store/close-outs.ts'
import { getPlaceLaw } from '../store/place-law.ts'
import type { Command } from './command.ts'
import { holdOwnItem } from './support/hold-item.ts'

/**
 * The head of the lead unit signs what was proposed; where the place's rules keep the two apart, somebody else than who proposed.
 * @throws LedgerProblem `close-out-state`, `own-proposal`, `version-conflict`, `not-on-duty`, `not-found`
 */
export const signCloseOut: Command<{ item: string; unit: string; expectedVersion: number }, CloseOut> = {
  name: 'sign-close-out',
  actions: ['close-out-signed'],
  repetition: 'keyed',
  async run(work, { item: id, unit, expectedVersion: expected }) {
    const { writer, place, actor, at, record } = work
    await holdOwnItem(work, id, unit)
    const before = await lockCloseOutRow(writer, place, id)
    if (!before) throw new LedgerProblem('not-found')
    if (before.version !== expected) throw new LedgerProblem('version-conflict', { expected, actual: before.version })
    if (before.state !== 'proposed') throw new LedgerProblem('close-out-state', { state: before.state })
    const { law } = await getPlaceLaw(writer, place)
    if (before.proposedBy === actor && isApart(law, 'propose-sign')) {
      throw new LedgerProblem('own-proposal', { source: law.separation.source.words })
    }
    const after: CloseOut = { ...before, state: 'signed', signedAt: at, signedBy: actor, version: expected + 1 }
    await writeCloseOutRow(writer, place, after)
    record({ action: 'close-out-signed', what: `item:${id}`, before, after })
    return after
  },
}
