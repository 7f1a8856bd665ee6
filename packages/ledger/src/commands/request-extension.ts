import { isDay } from '../domain/change-item.ts'
import { placeDate } from '../domain/place-date.ts'
import { LedgerProblem } from '../domain/problem.ts'
import type { ExtensionRequest } from '../domain/progress.ts'
import { makeUuid } from '../domain/uuid.ts'
import { insertExtensionRequest, listExtensionRequests } from '../store/extension-requests.ts'
import type { Command } from './command.ts'
import { holdOwnItem } from './support/hold-item.ts'

/** Until when, and why. */
export interface RequestExtensionInput {
  readonly item: string
  readonly unit: string
  readonly deadline: string
  readonly reason: string
}

/**
 * A unit asks for more time. Only before the deadline: what is reported after it is not recognised.
 * @throws LedgerProblem `extension-late`, `request-open`, `not-on-duty`, `item-ended`, `not-issued`, `not-found`, `invalid-request`
 */
export const requestExtension: Command<RequestExtensionInput, ExtensionRequest> = {
  name: 'request-extension',
  actions: ['extension-requested'],
  repetition: 'keyed',
  async run(work, { item: id, unit, deadline, reason }) {
    const { writer, place, actor: by, at, record } = work
    const item = await holdOwnItem(work, id, unit)
    const today = placeDate(at)
    if (item.deadline === null) throw new LedgerProblem('invalid-request', { where: 'deadline' })
    if (today > item.deadline) throw new LedgerProblem('extension-late', { deadline: item.deadline, day: today })
    if (!isDay(deadline) || deadline <= item.deadline) throw new LedgerProblem('invalid-request', { where: 'deadline' })
    const words = reason.trim()
    if (words === '' || words.length > 500) throw new LedgerProblem('invalid-request', { where: 'reason' })
    const earlier = await listExtensionRequests(writer, place, { items: [id] })
    if (earlier.some(({ state }) => state === 'open')) throw new LedgerProblem('request-open')
    const nobody = { answer: null, decision: null, answeredAt: null, answeredBy: null }
    const asked = { id: makeUuid(), item: id, unit, deadline, reason: words, ...nobody, version: 1, at, by }
    const after: ExtensionRequest = { ...asked, state: 'open' }
    await insertExtensionRequest(writer, place, after)
    record({ action: 'extension-requested', what: `item:${id}`, before: null, after })
    return after
  },
}
