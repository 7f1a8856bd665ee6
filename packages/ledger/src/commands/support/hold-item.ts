import { LedgerProblem } from '../../domain/problem.ts'
import { leadOf, type WorkItem } from '../../domain/work-item.ts'
import { lockItemRows } from '../../store/work-items.ts'
import type { Work } from '../command.ts'

/** An issued item held for this transaction. @throws LedgerProblem `not-found`, `not-issued`, `item-ended` */
export async function holdIssuedItem({ writer, place }: Work, id: string): Promise<WorkItem> {
  const [item] = await lockItemRows(writer, place, [id])
  if (!item) throw new LedgerProblem('not-found')
  if (item.state === 'draft') throw new LedgerProblem('not-issued')
  if (item.state !== 'issued') throw new LedgerProblem('item-ended', { title: item.title })
  return item
}

/**
 * As {@link holdIssuedItem}, for the unit that leads or compiles it. To a unit without any duty in it the item is absent.
 * @throws LedgerProblem `not-on-duty` besides
 */
export async function holdOwnItem(work: Work, id: string, unit: string): Promise<WorkItem> {
  const [held] = await lockItemRows(work.writer, work.place, [id])
  if (!held?.duties.some((duty) => duty.unit === unit)) throw new LedgerProblem('not-found')
  const item = await holdIssuedItem(work, id)
  if (leadOf(item) !== unit) throw new LedgerProblem('not-on-duty', { title: item.title })
  return item
}
