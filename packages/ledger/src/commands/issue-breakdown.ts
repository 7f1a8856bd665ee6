import { createHash } from 'node:crypto'
import type { Breakdown } from '../domain/breakdown.ts'
import { canonicalJson } from '../domain/canonical-json.ts'
import { isDay } from '../domain/change-item.ts'
import { countGaps } from '../domain/count-gaps.ts'
import { placeDate } from '../domain/place-date.ts'
import { LedgerProblem } from '../domain/problem.ts'
import type { WorkItem } from '../domain/work-item.ts'
import { listSlotRows, updateBreakdown } from '../store/breakdowns.ts'
import { beginDuties, listItemRows, updateItems } from '../store/work-items.ts'
import type { Command } from './command.ts'
import { holdBreakdown } from './support/hold-breakdown.ts'

/** Number and day of the document it is issued by. */
export interface IssueBreakdownInput {
  readonly year: number
  readonly expectedVersion: number
  /** 云岫府办〔2026〕1号 */
  readonly issueNumber: string
  readonly issuedOn: string
}

const hashOf = (items: readonly WorkItem[]): string => createHash('sha256').update(canonicalJson(items)).digest('hex')

/**
 * Issues an adopted breakdown and freezes the baseline: every item as it is on that day, with a hash over all of them in the
 * record. From then on items change by decisions alone. Items that a further report of the year added since are issued as a
 * supplement, by a document of their own.
 * @throws LedgerProblem `breakdown-gaps` with the counts, `not-confirmed`, `already-issued`, `version-conflict`,
 * `decision-in-future`, `decision-out-of-order`, `invalid-request`, `not-found`
 */
export const issueBreakdown: Command<IssueBreakdownInput, Breakdown> = {
  name: 'issue-breakdown',
  actions: ['breakdown-issued'],
  repetition: 'keyed',
  signed: true,
  async run(work, { year, expectedVersion, issueNumber, issuedOn }) {
    const { writer, place, actor, at, record } = work
    const before = await holdBreakdown(work, year, expectedVersion)
    const all = await listItemRows(writer, place, { year })
    const items = all.filter(({ state }) => state === 'draft')
    const supplement = before.state === 'issued'
    if (supplement && items.length === 0) throw new LedgerProblem('already-issued')
    if (!supplement && before.state !== 'adopted') throw new LedgerProblem('not-confirmed', { state: before.state })
    const number = issueNumber.trim()
    if (number === '' || number.length > 100) throw new LedgerProblem('invalid-request', { where: 'issueNumber' })
    if (!isDay(issuedOn)) throw new LedgerProblem('invalid-request', { where: 'issuedOn' })
    if (issuedOn > placeDate(at)) throw new LedgerProblem('decision-in-future', { day: issuedOn })
    const since = before.issuedOn ?? before.adoptedOn ?? issuedOn
    if (issuedOn < since) throw new LedgerProblem('decision-out-of-order', { day: issuedOn, since })
    const { withoutLead, withoutDeadline, emptySlots } = countGaps(
      all,
      await listSlotRows(writer, place, year),
      before.confirmations,
    )
    if (withoutLead + withoutDeadline + emptySlots > 0) {
      throw new LedgerProblem('breakdown-gaps', { lead: withoutLead, deadline: withoutDeadline, slots: emptySlots })
    }
    const issued = items.map((item) => ({
      before: item,
      after: { ...item, state: 'issued', version: item.version + 1 } satisfies WorkItem,
    }))
    await updateItems(writer, place, issued, { actor, at, effectiveOn: issuedOn })
    const ids = items.map(({ id }) => id)
    await beginDuties(writer, place, ids, issuedOn)
    const baselineSha256 = hashOf(issued.map(({ after }) => after))
    const document = { issueNumber: number, issuedOn, baselineSha256 }
    const after: Breakdown = {
      ...before,
      ...(supplement
        ? { supplements: [...before.supplements, { ...document, items: items.length }] }
        : { ...document, state: 'issued' }),
      version: before.version + 1,
    }
    await updateBreakdown(writer, place, after, { actor, at })
    record({
      action: 'breakdown-issued',
      what: `breakdown:${year}`,
      before,
      after: { ...after, items: issued.map(({ after: { id, version } }) => ({ id, version })) },
    })
    return after
  },
}
