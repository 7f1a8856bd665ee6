import { LedgerProblem } from '../domain/problem.ts'
import type { CloseOut } from '../domain/progress.ts'
import { lockCloseOutRow, writeCloseOutRow } from '../store/close-outs.ts'
import { useEvidence } from '../store/evidence.ts'
import type { Command } from './command.ts'
import { checkEvidence } from './support/check-evidence.ts'
import { holdOwnItem } from './support/hold-item.ts'

/** How the completion standard was met, and with which evidence. */
export interface ProposeCloseOutInput {
  readonly item: string
  readonly unit: string
  /** 0 for the first proposal. */
  readonly expectedVersion: number
  readonly statement: string
  readonly evidence: readonly string[]
}

/**
 * A lead unit proposes that an item is closed out (销号): against its completion standard and with evidence. It closes nothing.
 * @throws LedgerProblem `no-standard`, `no-evidence`, `close-out-state`, `version-conflict`, `not-on-duty`, `item-ended`,
 * `not-found`, `invalid-request`
 */
export const proposeCloseOut: Command<ProposeCloseOutInput, CloseOut> = {
  name: 'propose-close-out',
  actions: ['close-out-proposed'],
  repetition: 'keyed',
  async run(work, { item: id, unit, expectedVersion: expected, statement, evidence }) {
    const { writer, place, actor, at, record } = work
    const item = await holdOwnItem(work, id, unit)
    if (item.deliverable === null && item.target === null) throw new LedgerProblem('no-standard')
    const before = await lockCloseOutRow(writer, place, id)
    const actual = before?.version ?? 0
    if (expected !== actual) throw new LedgerProblem('version-conflict', { expected, actual })
    if (before && before.state !== 'returned' && before.state !== 'proposed') {
      throw new LedgerProblem('close-out-state', { state: before.state })
    }
    const words = statement.trim()
    if (words === '' || words.length > 2000) throw new LedgerProblem('invalid-request', { where: 'statement' })
    if (evidence.length === 0) throw new LedgerProblem('no-evidence')
    await checkEvidence(work, evidence, { item: id, unit })
    const nobody = { signedAt: null, signedBy: null, checkedAt: null, checkedBy: null, method: null, answer: null }
    const said = {
      item: id,
      unit,
      statement: words,
      evidence: [...new Set(evidence)],
      proposedAt: at,
      proposedBy: actor,
    }
    const after: CloseOut = { ...said, ...nobody, state: 'proposed', version: actual + 1 }
    await writeCloseOutRow(writer, place, after)
    await useEvidence(writer, place, { item: id, evidence: after.evidence }, { actor, at })
    record({ action: 'close-out-proposed', what: `item:${id}`, before, after })
    return after
  },
}
