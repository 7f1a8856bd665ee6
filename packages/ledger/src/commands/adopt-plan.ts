import { draftCommitments } from '../domain/adoption.ts'
import { type CommitmentView, commitmentAddress } from '../domain/commitment.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { findLastNumber, insertCommitments } from '../store/commitments.ts'
import { updateDocument } from '../store/documents.ts'
import { lockPlace } from '../store/places.ts'
import { countOf, readStanding } from '../store/standing.ts'
import type { Command } from './command.ts'
import { holdDocument } from './support/hold-document.ts'

/** Which document to adopt, in the version the person saw. */
export interface AdoptPlanInput {
  readonly document: string
  readonly expectedVersion: number
}

/**
 * Adopts a plan: what was accepted or corrected becomes commitments, numbered in the order of the text after those the year
 * has already. Nothing on the document can be decided any more.
 * @returns how many commitments were made
 * @throws LedgerProblem `remainder-open` with the open counts, `not-a-plan` when no year or nothing accepted,
 * `version-conflict`, `already-adopted`, `not-found`
 */
export const adoptPlan: Command<AdoptPlanInput, { commitments: number }> = {
  name: 'adopt-plan',
  actions: ['plan-adopted'],
  repetition: 'keyed',
  signed: true,
  async run(work, { document, expectedVersion }) {
    const { writer, place, actor, at, record } = work
    const row = await holdDocument(work, document)
    if (row.version !== expectedVersion) {
      throw new LedgerProblem('version-conflict', { expected: expectedVersion, actual: row.version })
    }
    const standing = await readStanding(writer, row)
    const { reading } = standing
    const { remainder, orphans } = countOf(standing)
    const year = reading.document.planYear ?? reading.document.year
    if (year === null) throw new LedgerProblem('not-a-plan')
    if (!remainder.complete) {
      const { numbers, clauses, findings, headings } = remainder
      throw new LedgerProblem('remainder-open', {
        numbers: numbers.open,
        clauses: clauses.open,
        findings: findings.open,
        headings: headings.open,
      })
    }
    const decisions = standing.inForce.map(({ decision, current }) => ({ ...decision, current }))
    const drafts = draftCommitments(reading, decisions)
    if (drafts.length === 0) throw new LedgerProblem('not-a-plan')
    // Two documents of one year adopted at once must not share a number.
    await lockPlace(writer, place)
    const last = await findLastNumber(writer, place, year)
    const commitments = drafts.map((draft, index): CommitmentView => {
      const number = last + index + 1
      const address = commitmentAddress(place, year, number)
      return { ...draft, address, number, document: row.id, year, adoptedAt: at, version: 1 }
    })
    await insertCommitments(writer, place, commitments, { textVersion: row.textVersion, actor })
    const version = await updateDocument(writer, row, {
      state: 'adopted',
      adoptedAt: at,
      adoptedBy: actor,
      commitments: commitments.length,
      remainder,
      orphans,
    })
    record({
      action: 'plan-adopted',
      what: `document:${row.id}`,
      before: { state: row.state, version: row.version },
      after: {
        state: 'adopted',
        version,
        year,
        commitments: commitments.map(({ address, kind, quote }) => ({ address, kind, quote })),
      },
    })
    return { commitments: commitments.length }
  },
}
