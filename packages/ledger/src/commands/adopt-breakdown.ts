import type { Breakdown } from '../domain/breakdown.ts'
import { isDay } from '../domain/change-item.ts'
import { placeDate } from '../domain/place-date.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { updateBreakdown } from '../store/breakdowns.ts'
import type { Command } from './command.ts'
import { holdBreakdown } from './support/hold-breakdown.ts'

/** Which meeting adopted it, in words, and on which day. */
export interface AdoptBreakdownInput {
  readonly year: number
  readonly expectedVersion: number
  readonly meeting: string
  readonly adoptedOn: string
}

/**
 * The executive meeting (常务会议) adopts what the leaders confirmed.
 * @throws LedgerProblem `not-confirmed`, `version-conflict`, `invalid-request`, `decision-in-future`, `not-found`
 */
export const adoptBreakdown: Command<AdoptBreakdownInput, Breakdown> = {
  name: 'adopt-breakdown',
  actions: ['breakdown-adopted'],
  repetition: 'keyed',
  async run(work, { year, expectedVersion, meeting, adoptedOn }) {
    const { writer, place, actor, at, record } = work
    const before = await holdBreakdown(work, year, expectedVersion)
    if (before.state !== 'confirmed') throw new LedgerProblem('not-confirmed', { state: before.state })
    if (meeting.trim() === '' || meeting.length > 200) throw new LedgerProblem('invalid-request', { where: 'meeting' })
    if (!isDay(adoptedOn)) throw new LedgerProblem('invalid-request', { where: 'adoptedOn' })
    if (adoptedOn > placeDate(at)) throw new LedgerProblem('decision-in-future', { day: adoptedOn })
    const words = { meeting: meeting.trim(), adoptedOn }
    const after: Breakdown = { ...before, ...words, state: 'adopted', version: before.version + 1 }
    await updateBreakdown(writer, place, after, { actor, at })
    record({ action: 'breakdown-adopted', what: `breakdown:${year}`, before, after })
    return after
  },
}
