import type { Quote } from '@gangmu/text'
import { makeAnchor } from '../domain/anchor.ts'
import { isCorrection } from '../domain/correction.ts'
import {
  type DecisionInput,
  type DecisionKind,
  type DecisionView,
  decisionKinds,
  listVerdicts,
  verdictsWithReason,
} from '../domain/decision.ts'
import type { RemainderView } from '../domain/document.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { makeUuid } from '../domain/uuid.ts'
import { type DecisionRow, insertDecisionVersions } from '../store/decisions.ts'
import { readStanding, type Standing, viewOf } from '../store/standing.ts'
import type { Command } from './command.ts'
import { holdDocument } from './support/hold-document.ts'
import { recordedDecision } from './support/recorded-decision.ts'
import { settleDocument } from './support/settle-document.ts'

/** Decisions on findings of one text version: all of them are taken or none. */
export interface DecideFindingsInput {
  readonly document: string
  readonly textVersion: number
  readonly decisions: readonly DecisionInput[]
}

function checkDecision({ kind, anchor, verdict, correction, reason }: DecisionInput, text: string): void {
  if (!decisionKinds.includes(kind)) throw new LedgerProblem('invalid-request', { where: 'kind' })
  if (!listVerdicts(kind).includes(verdict)) throw new LedgerProblem('invalid-request', { where: 'verdict' })
  if (verdict === 'correct' && (correction === undefined || !isCorrection(correction))) {
    throw new LedgerProblem('invalid-request', { where: 'correction' })
  }
  if (verdictsWithReason.has(verdict) && !reason?.trim()) throw new LedgerProblem('reason-missing')
  const { start, end, quote } = anchor
  if (!(Number.isInteger(start) && start >= 0 && start < end && text.slice(start, end) === quote)) {
    throw new LedgerProblem('quote-mismatch', { start, end })
  }
}

const keyOf = (kind: DecisionKind, { start, end }: Quote): string => `${kind}:${start}:${end}`

/** The newest decision on each place of the current text: one in force, or else one that was taken back there. */
function earlierDecisions({ inForce, withdrawn }: Standing, textVersion: number): Map<string, DecisionRow> {
  const earlier = new Map<string, DecisionRow>()
  for (const row of withdrawn) {
    if (row.anchor.textVersion === textVersion) earlier.set(keyOf(row.kind, row.anchor), row)
  }
  for (const { decision, current } of inForce) {
    if (current) earlier.set(keyOf(decision.kind, current), decision)
  }
  return earlier
}

/**
 * Accepts, corrects, rejects or excuses findings. One decision stands on the same words for each kind; deciding again makes
 * its next version. Remainder and missing headings are excused, or corrected (a clause the reader missed becomes a promise).
 * @throws LedgerProblem `version-conflict` when somebody decided since the person looked, `quote-mismatch`, `reason-missing`,
 * `already-adopted`, `invalid-request`, `not-found`
 */
export const decideFindings: Command<
  DecideFindingsInput,
  { decisions: readonly DecisionView[]; remainder: RemainderView }
> = {
  name: 'decide-findings',
  actions: ['finding-decided'],
  repetition: 'keyed',
  async run(work, { document, textVersion, decisions }) {
    const { writer, place, actor, at, record } = work
    const row = await holdDocument(work, document)
    if (row.textVersion !== textVersion) {
      throw new LedgerProblem('version-conflict', { expected: textVersion, actual: row.textVersion })
    }
    const standing = await readStanding(writer, row)
    const earlier = earlierDecisions(standing, textVersion)
    const made: DecisionRow[] = []
    for (const input of decisions) {
      checkDecision(input, standing.text)
      const key = keyOf(input.kind, input.anchor)
      const before = earlier.get(key)
      const actual = before?.version ?? 0
      // Someone who saw a decision taken back saw none: 0 is right then too.
      const expected = input.expectedVersion === 0 && before?.withdrawn ? actual : input.expectedVersion
      if (expected !== actual) throw new LedgerProblem('version-conflict', { expected, actual })
      const next: DecisionRow = {
        id: before?.id ?? makeUuid(),
        document: row.id,
        kind: input.kind,
        version: actual + 1,
        withdrawn: false,
        anchor: makeAnchor(standing.text, input.anchor, textVersion),
        verdict: input.verdict,
        correction: input.verdict === 'correct' ? (input.correction ?? null) : null,
        reason: input.reason?.trim() || null,
        by: actor,
        at,
      }
      if (made.some(({ id }) => id === next.id)) throw new LedgerProblem('invalid-request', { where: 'decisions' })
      earlier.set(key, next)
      made.push(next)
      record({
        action: 'finding-decided',
        what: `decision:${next.id}`,
        before: before ? recordedDecision(before) : null,
        after: recordedDecision(next),
      })
    }
    await insertDecisionVersions(writer, place, made)
    const { remainder } = await settleDocument(work, row)
    const views = made.map((decision) => viewOf({ decision, current: quoteOf(decision) }))
    return { decisions: views, remainder }
  },
}

function quoteOf({ anchor: { start, end, quote } }: DecisionRow): Quote {
  return { start, end, quote }
}
