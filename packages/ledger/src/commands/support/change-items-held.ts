import { changeItem, inverseOf } from '../../domain/change-item.ts'
import { placeDate } from '../../domain/place-date.ts'
import { LedgerProblem } from '../../domain/problem.ts'
import type { ItemPatch, WorkItem } from '../../domain/work-item.ts'
import { listUnitRows } from '../../store/units.ts'
import { type ItemChange, lockItemRows, updateItems } from '../../store/work-items.ts'
import type { Work } from '../command.ts'

/** What one item becomes, in the version that was seen. */
export interface ItemPatchInput {
  readonly id: string
  readonly expectedVersion: number
  readonly patch: ItemPatch
}

/** The items as they are now, and the same input that undoes it. */
export interface ChangedItems {
  readonly items: readonly WorkItem[]
  readonly undo: readonly ItemPatchInput[]
}

/**
 * Changes items that are drafts: all of them or none. What is already as it should be keeps its version.
 * @throws LedgerProblem `not-found`, `already-issued`, `version-conflict`, and those of `changeItem`
 */
export async function changeItemsHeld(
  work: Work,
  { year, changes }: { readonly year: number; readonly changes: readonly ItemPatchInput[] },
): Promise<ChangedItems & { readonly made: readonly ItemChange[] }> {
  const { writer, place, actor, at } = work
  const ids = changes.map(({ id }) => id)
  if (new Set(ids).size !== ids.length) throw new LedgerProblem('invalid-request', { where: 'changes.id' })
  const held = new Map((await lockItemRows(writer, place, ids)).map((item) => [item.id, item]))
  const units = new Map((await listUnitRows(writer, place)).map((unit) => [unit.id, unit]))
  const made: ItemChange[] = []
  const undo: ItemPatchInput[] = []
  const items = changes.map(({ id, expectedVersion: expected, patch }) => {
    const before = held.get(id)
    if (!before || before.year !== year) throw new LedgerProblem('not-found')
    if (before.state !== 'draft') throw new LedgerProblem('already-issued')
    if (before.version !== expected) throw new LedgerProblem('version-conflict', { expected, actual: before.version })
    const after = changeItem(before, patch, units)
    if (after === before) return before
    made.push({ before, after })
    undo.push({ id, expectedVersion: after.version, patch: inverseOf(before, patch) })
    return after
  })
  await updateItems(writer, place, made, { actor, at, effectiveOn: placeDate(at) })
  return { items, undo, made }
}
