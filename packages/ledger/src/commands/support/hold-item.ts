import { LedgerProblem } from '../../domain/problem.ts'
import { leadOf, type WorkItem } from '../../domain/work-item.ts'
import { lockItemRows } from '../../store/work-items.ts'
import type { Work } from '../command.ts'

/** An item as it can be worked on: issued, and not ended. @throws LedgerProblem `not-issued`, `item-ended` */
function checkIssued(item: WorkItem): WorkItem {
  if (item.state === 'draft') throw new LedgerProblem('not-issued')
  if (item.state !== 'issued') throw new LedgerProblem('item-ended', { title: item.title })
  return item
}

/** An issued item held for this transaction. @throws LedgerProblem `not-found`, `not-issued`, `item-ended` */
export async function holdIssuedItem({ writer, place }: Work, id: string): Promise<WorkItem> {
  const [item] = await lockItemRows(writer, place, [id])
  if (!item) throw new LedgerProblem('not-found')
  return checkIssued(item)
}

/**
 * As {@link holdIssuedItem}, for the unit that leads or compiles it. To a unit without any duty in it the item is absent.
 * @throws LedgerProblem `not-on-duty` besides
 */
export async function holdOwnItem({ writer, place }: Work, id: string, unit: string): Promise<WorkItem> {
  const [item] = await lockItemRows(writer, place, [id])
  if (!item?.duties.some((duty) => duty.unit === unit)) throw new LedgerProblem('not-found')
  checkIssued(item)
  if (leadOf(item) !== unit) throw new LedgerProblem('not-on-duty', { title: item.title })
  return item
}
