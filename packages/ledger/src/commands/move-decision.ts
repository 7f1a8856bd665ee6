import type { Quote } from '@gangmu/text'
import { makeAnchor } from '../domain/anchor.ts'
import type { DecisionView } from '../domain/decision.ts'
import type { RemainderView } from '../domain/document.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { type DecisionRow, insertDecisionVersions } from '../store/decisions.ts'
import { readStanding, viewOf } from '../store/standing.ts'
import type { Command } from './command.ts'
import { getDecision } from './support/get-decision.ts'
import { holdDocument } from './support/hold-document.ts'
import { recordedDecision } from './support/recorded-decision.ts'
import { settleDocument } from './support/settle-document.ts'

/** Which decision to put where in the current text, in the version the person saw. */
export interface MoveDecisionInput {
  readonly document: string
  readonly decision: string
  readonly anchor: Quote
  readonly expectedVersion: number
}

/**
 * Puts a decision on other words of the current text, chosen by a person.
 * @throws LedgerProblem `version-conflict` also when another decision of its kind stands on those words, `quote-mismatch`,
 * `not-found`, `already-adopted`
 */
export const moveDecision: Command<MoveDecisionInput, { decision: DecisionView; remainder: RemainderView }> = {
  name: 'move-decision',
  actions: ['decision-moved'],
  repetition: 'keyed',
  async run(work, { document, decision: id, anchor: { start, end, quote }, expectedVersion }) {
    const { writer, place, actor, at, record } = work
    const row = await holdDocument(work, document)
    const standing = await readStanding(writer, row)
    const { decision } = getDecision(standing, id, expectedVersion)
    if (!(start >= 0 && start < end && standing.text.slice(start, end) === quote)) {
      throw new LedgerProblem('quote-mismatch', { start, end })
    }
    const holder = standing.inForce.find(
      ({ decision: other, current }) =>
        current?.start === start && current.end === end && other.id !== id && other.kind === decision.kind,
    )
    if (holder) throw new LedgerProblem('version-conflict', { expected: 0, actual: holder.decision.version })
    const anchor = makeAnchor(standing.text, { start, end }, row.textVersion)
    const next: DecisionRow = { ...decision, version: decision.version + 1, anchor, by: actor, at }
    await insertDecisionVersions(writer, place, [next])
    record({
      action: 'decision-moved',
      what: `decision:${id}`,
      before: recordedDecision(decision),
      after: recordedDecision(next),
    })
    const { remainder } = await settleDocument(work, row)
    return { decision: viewOf({ decision: next, current: { start, end, quote } }), remainder }
  },
}
