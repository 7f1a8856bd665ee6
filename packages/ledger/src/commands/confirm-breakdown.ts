import type { Breakdown, Confirmation } from '../domain/breakdown.ts'
import { placeDate } from '../domain/place-date.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { isLive } from '../domain/work-item.ts'
import { updateBreakdown } from '../store/breakdowns.ts'
import { listPostHolderRows } from '../store/post-holders.ts'
import { listItemRows } from '../store/work-items.ts'
import type { Command } from './command.ts'
import { holdOpenBreakdown } from './support/hold-breakdown.ts'

/** Which leader's post confirms; `own` when the person confirms for a post of their own and the office does not record it. */
export interface ConfirmBreakdownInput {
  readonly year: number
  readonly expectedVersion: number
  readonly leader: string | null
  readonly own: boolean
}

/**
 * A leader in charge confirms the items of that post. Once every leader of an item has, the breakdown is confirmed; where
 * no leader is in charge of anything, one confirmation without a post is enough.
 * @throws LedgerProblem `version-conflict`, `leader-not-held`, `already-issued`, `invalid-request`, `not-found`
 */
export const confirmBreakdown: Command<ConfirmBreakdownInput, Breakdown> = {
  name: 'confirm-breakdown',
  actions: ['breakdown-confirmed'],
  repetition: 'keyed',
  async run(work, { year, expectedVersion: expected, leader, own }) {
    const { writer, place, actor, at, record } = work
    const before = await holdOpenBreakdown(work, year)
    if (before.version !== expected) throw new LedgerProblem('version-conflict', { expected, actual: before.version })
    const items = (await listItemRows(writer, place, { year })).filter(isLive)
    const leaders = new Set(items.flatMap((item) => (item.leader === null ? [] : [item.leader])))
    if (leader === null ? leaders.size > 0 : !leaders.has(leader)) {
      throw new LedgerProblem('invalid-request', { where: 'leader' })
    }
    if (own) {
      const today = placeDate(at)
      const holds = (await listPostHolderRows(writer, place)).some(
        ({ post, account, from, until }) =>
          post === leader && account === actor && from <= today && (until === null || until >= today),
      )
      if (!holds) throw new LedgerProblem('leader-not-held')
    }
    const others = before.confirmations.filter((one) => one.leader !== leader)
    const confirmations: Confirmation[] = [...others, { leader, by: actor, at }]
    const all = [...leaders].every((post) => confirmations.some((one) => one.leader === post))
    const state = before.state === 'adopted' ? before.state : all ? 'confirmed' : 'draft'
    const after: Breakdown = { ...before, confirmations, state, version: before.version + 1 }
    await updateBreakdown(writer, place, after, { actor, at })
    record({ action: 'breakdown-confirmed', what: `breakdown:${year}`, before, after })
    return after
  },
}
