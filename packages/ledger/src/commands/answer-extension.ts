import { LedgerProblem } from '../domain/problem.ts'
import type { ExtensionRequest } from '../domain/progress.ts'
import { lockExtensionRequest, updateExtensionRequest } from '../store/extension-requests.ts'
import { findItemRow } from '../store/work-items.ts'
import type { Command } from './command.ts'
import { decideChange } from './decide-change.ts'

/** What became of a request: granted by a document, or refused with words. */
export interface AnswerExtensionInput {
  readonly request: string
  readonly expectedVersion: number
  readonly answer: string
  /** Null when it is refused. */
  readonly granted: { readonly document: string; readonly decidedOn: string; readonly approver: string } | null
}

/**
 * Answers a request for more time. Granted, it is a decision on the item as any other, with document, day and approver.
 * @throws LedgerProblem `request-answered`, `version-conflict`, `not-found`, `invalid-request`, and those of `decideChange`
 */
export const answerExtension: Command<AnswerExtensionInput, ExtensionRequest> = {
  name: 'answer-extension',
  actions: ['extension-answered', 'change-decided'],
  repetition: 'keyed',
  signed: true,
  async run(work, { request: id, expectedVersion: expected, answer, granted }) {
    const { writer, place, actor, at, record } = work
    const before = await lockExtensionRequest(writer, place, id)
    if (!before) throw new LedgerProblem('not-found')
    if (before.version !== expected) throw new LedgerProblem('version-conflict', { expected, actual: before.version })
    if (before.state !== 'open') throw new LedgerProblem('request-answered')
    const words = answer.trim()
    if (words === '' || words.length > 500) throw new LedgerProblem('invalid-request', { where: 'answer' })
    const item = await findItemRow(writer, place, before.item)
    if (!item) throw new LedgerProblem('not-found')
    const kept =
      granted &&
      (await decideChange.run(work, {
        year: item.year,
        item: item.id,
        expectedVersion: item.version,
        kind: 'extension',
        ...granted,
        reason: before.reason,
        // The words it came from say the day that no longer holds.
        patch: { deadline: before.deadline, deadlineWords: null },
      }))
    const decided = { state: kept ? 'granted' : 'refused', decision: kept?.decision.id ?? null } as const
    const after: ExtensionRequest = {
      ...before,
      ...decided,
      answer: words,
      answeredAt: at,
      answeredBy: actor,
      version: expected + 1,
    }
    await updateExtensionRequest(writer, place, after)
    record({ action: 'extension-answered', what: `item:${before.item}`, before, after })
    return after
  },
}
