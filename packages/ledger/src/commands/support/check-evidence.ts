import { LedgerProblem } from '../../domain/problem.ts'
import type { Unit } from '../../domain/unit.ts'
import { findEvidenceRows } from '../../store/evidence.ts'
import { listUnitRows } from '../../store/units.ts'
import type { Work } from '../command.ts'

/** A unit and all that stand above it. A directory has no rings, and one that had would end here all the same. */
function lineOf(unit: string, parents: ReadonlyMap<string, string | null>): Set<string> {
  const line = new Set<string>()
  for (let at: string | null = unit; at !== null && !line.has(at); at = parents.get(at) ?? null) line.add(at)
  return line
}

function isOfLine(unit: string, other: string, units: readonly Unit[]): boolean {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]))
  return lineOf(unit, parents).has(other) || lineOf(other, parents).has(unit)
}

/**
 * Checks that a unit may use pieces of evidence for an item: its own, those of units above and below it, those of nobody in
 * particular, and what serves the item already, as after a change of its lead. Another's are as good as none.
 * @throws LedgerProblem `invalid-request`
 */
export async function checkEvidence(
  { writer, place }: Work,
  ids: readonly string[],
  { item, unit }: { readonly item: string; readonly unit: string },
): Promise<void> {
  const refusal = new LedgerProblem('invalid-request', { where: 'evidence' })
  const found = await findEvidenceRows(writer, place, ids)
  if (found.length !== new Set(ids).size) throw refusal
  const others = found.filter((one) => one.unit !== null && one.unit !== unit && !one.items.includes(item))
  if (others.length === 0) return
  const units = await listUnitRows(writer, place)
  if (others.some((one) => one.unit !== null && !isOfLine(unit, one.unit, units))) throw refusal
}
