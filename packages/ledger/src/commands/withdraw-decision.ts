import type { RemainderView } from '../domain/document.ts'
import { type DecisionRow, insertDecisionVersions } from '../store/decisions.ts'
import { readStanding } from '../store/standing.ts'
import type { Command } from './command.ts'
import { getDecision } from './support/get-decision.ts'
import { holdDocument } from './support/hold-document.ts'
import { recordedDecision } from './support/recorded-decision.ts'
import { settleDocument } from './support/settle-document.ts'

/** Which decision to take back, in the version the person saw. */
export interface WithdrawDecisionInput {
  readonly document: string
  readonly decision: string
  readonly expectedVersion: number
}

/**
 * Takes a decision back. The record keeps both; deciding on the same words again goes on with its numbering.
 * @throws LedgerProblem `not-found`, `version-conflict`, `already-adopted`
 */
export const withdrawDecision: Command<WithdrawDecisionInput, { remainder: RemainderView }> = {
  name: 'withdraw-decision',
  actions: ['decision-withdrawn'],
  repetition: 'keyed',
  async run(work, { document, decision: id, expectedVersion }) {
    const { writer, place, actor, at, record } = work
    const row = await holdDocument(work, document)
    const { decision } = getDecision(await readStanding(writer, row), id, expectedVersion)
    const next: DecisionRow = { ...decision, version: decision.version + 1, withdrawn: true, by: actor, at }
    await insertDecisionVersions(writer, place, [next])
    record({
      action: 'decision-withdrawn',
      what: `decision:${id}`,
      before: recordedDecision(decision),
      after: recordedDecision(next),
    })
    return { remainder: (await settleDocument(work, row)).remainder }
  },
}
