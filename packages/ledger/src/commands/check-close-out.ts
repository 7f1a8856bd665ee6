import { placeDate } from '../domain/place-date.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { type CloseOut, type VerificationMethod, verificationMethods } from '../domain/progress.ts'
import type { WorkItem } from '../domain/work-item.ts'
import { isApart } from '../law/is-apart.ts'
import { lockCloseOutRow, writeCloseOutRow } from '../store/close-outs.ts'
import { getPlaceLaw } from '../store/place-law.ts'
import { listItemVersions, updateItems } from '../store/work-items.ts'
import type { Command, Work } from './command.ts'
import { holdIssuedItem } from './support/hold-item.ts'

/** How the office looked, what it says, and whether the item is closed. */
export interface CheckCloseOutInput {
  readonly item: string
  readonly expectedVersion: number
  readonly accept: boolean
  readonly method: VerificationMethod
  readonly answer: string
}

async function closeItem(work: Work, item: WorkItem): Promise<void> {
  const { writer, place, actor, at, record } = work
  const [versions = []] = await listItemVersions(writer, place, { item: item.id })
  const [today, since] = [placeDate(at), versions.at(-1)?.effectiveOn ?? '']
  const after: WorkItem = { ...item, state: 'closed-out', version: item.version + 1 }
  const effectiveOn = since > today ? since : today
  await updateItems(writer, place, [{ before: item, after }], { actor, at, effectiveOn })
  record({ action: 'close-out-accepted', what: `item:${item.id}`, before: item, after })
}

/**
 * The office checks what the lead's head has signed, and closes the item out or sends the proposal back with words. Whoever
 * proposed or signed it does not check it, unless the place's rules say otherwise.
 * @throws LedgerProblem `close-out-state`, `own-report`, `version-conflict`, `item-ended`, `not-found`, `invalid-request`
 */
export const checkCloseOut: Command<CheckCloseOutInput, CloseOut> = {
  name: 'check-close-out',
  actions: ['close-out-checked', 'close-out-accepted'],
  repetition: 'keyed',
  signed: true,
  async run(work, { item: id, expectedVersion: expected, accept, method, answer }) {
    const { writer, place, actor, at, record } = work
    const item = await holdIssuedItem(work, id)
    const before = await lockCloseOutRow(writer, place, id)
    if (!before) throw new LedgerProblem('not-found')
    if (before.version !== expected) throw new LedgerProblem('version-conflict', { expected, actual: before.version })
    const open = before.state === 'signed' || (before.state === 'proposed' && !accept)
    if (!open) throw new LedgerProblem('close-out-state', { state: before.state })
    const { law } = await getPlaceLaw(writer, place)
    const proposed = before.proposedBy === actor && isApart(law, 'propose-check')
    const signed = before.signedBy === actor && isApart(law, 'sign-check')
    if (proposed || signed) throw new LedgerProblem('own-report')
    if (!verificationMethods.includes(method)) throw new LedgerProblem('invalid-request', { where: 'method' })
    const words = answer.trim()
    if (words === '' || words.length > 1000) throw new LedgerProblem('invalid-request', { where: 'answer' })
    const checked = { checkedAt: at, checkedBy: actor, method, answer: words, version: expected + 1 }
    const after: CloseOut = { ...before, ...checked, state: accept ? 'closed' : 'returned' }
    await writeCloseOutRow(writer, place, after)
    if (accept) await closeItem(work, item)
    record({ action: 'close-out-checked', what: `item:${id}`, before, after })
    return after
  },
}
