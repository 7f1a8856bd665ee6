import { isDecimal } from '../domain/exact.ts'
import { placeDate } from '../domain/place-date.ts'
import { LedgerProblem } from '../domain/problem.ts'
import {
  type Verification,
  type VerificationFinding,
  type VerificationMethod,
  verificationFindings,
  verificationMethods,
} from '../domain/progress.ts'
import { makeUuid } from '../domain/uuid.ts'
import { findNewestObservation } from '../store/observations.ts'
import { listItemEntries } from '../store/progress-entries.ts'
import { insertVerification } from '../store/verifications.ts'
import type { Command } from './command.ts'
import { holdIssuedItem } from './support/hold-item.ts'
import { observe } from './support/observe.ts'

/** How it was looked at and what was found; the figure only where one was counted. */
export interface VerifyItemInput {
  readonly item: string
  readonly period: string
  readonly method: VerificationMethod
  readonly finding: VerificationFinding
  readonly words: string
  readonly amount: string | null
  readonly growth: string | null
}

/**
 * Somebody who did not report it verifies what was reported; a figure stands beside the reported one and never replaces it.
 * @throws LedgerProblem `own-report`, `nothing-to-verify`, `invalid-request`, `not-found`, `not-issued`, `item-ended`
 */
export const verifyItem: Command<VerifyItemInput, Verification> = {
  name: 'verify-item',
  actions: ['item-verified', 'value-observed', 'value-revised'],
  repetition: 'keyed',
  async run(work, { item: id, period, method, finding, words, amount, growth }) {
    const { writer, place, actor: by, at, record } = work
    const item = await holdIssuedItem(work, id)
    const refuse = (where: string) => new LedgerProblem('invalid-request', { where })
    if (!verificationMethods.includes(method)) throw refuse('method')
    if (!verificationFindings.includes(finding)) throw refuse('finding')
    if (words.trim() === '' || words.length > 1000) throw refuse('words')
    if ((amount !== null && !isDecimal(amount)) || (growth !== null && !isDecimal(growth))) throw refuse('amount')
    const entries = (await listItemEntries(writer, place, [id])).get(id) ?? []
    const about = entries.filter((one) => one.period === period && one.submittedOn !== null)
    if (about.length === 0) throw new LedgerProblem('nothing-to-verify', { period })
    if (about.some(({ submittedBy, approvedBy }) => by === submittedBy || by === approvedBy)) {
      throw new LedgerProblem('own-report')
    }
    const subject = { kind: 'item', id } as const
    const looked = { subject, period, aspect: 'verified' } as const
    const reported = await findNewestObservation(writer, place, { subject, period, aspect: 'reported' })
    if (reported?.author === by) throw new LedgerProblem('own-report')
    const value =
      amount === null && growth === null
        ? null
        : await observe(work, {
            ...looked,
            amount,
            growth,
            unit: reported?.unit ?? item.target?.unit ?? null,
            base: reported?.base ?? null,
            figureState: 'final',
            definition: item.definition,
            source: words.trim(),
            claimedOn: placeDate(at),
            late: false,
          })
    // Found again as it was verified before, it is still what this look is about.
    const held =
      value ?? (amount === null && growth === null ? null : await findNewestObservation(writer, place, looked))
    const observation = held?.id ?? null
    const after: Verification = {
      id: makeUuid(),
      item: id,
      period,
      method,
      finding,
      words: words.trim(),
      observation,
      at,
      by,
    }
    await insertVerification(writer, place, after)
    record({ action: 'item-verified', what: `item:${id}`, before: null, after })
    return after
  },
}
