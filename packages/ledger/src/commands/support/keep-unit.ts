import { checkDirectory } from '../../domain/check-directory.ts'
import { LedgerProblem } from '../../domain/problem.ts'
import type { Unit } from '../../domain/unit.ts'
import { tellChange, type UnitEvent } from '../../domain/unit-event.ts'
import { makeUuid } from '../../domain/uuid.ts'
import type { AuditDraft } from '../../store/audit-entries.ts'
import { findOpenPlace, lockPlace } from '../../store/places.ts'
import { insertUnitEvents } from '../../store/unit-events.ts'
import { listUnitRows, updateUnit } from '../../store/units.ts'
import type { Work } from '../command.ts'

/** The directory of a place, held for this transaction. @throws LedgerProblem `place-unknown` */
export async function holdDirectory({ writer, place }: Work): Promise<Map<string, Unit>> {
  if (!(await findOpenPlace(writer, place))) throw new LedgerProblem('place-unknown')
  await lockPlace(writer, place)
  return new Map((await listUnitRows(writer, place)).map((unit) => [unit.id, unit]))
}

/** Where and when a change of a unit was decided, and what it went into. */
export interface UnitChangeFacts {
  readonly effectiveOn: string
  readonly document: string | null
  readonly successor?: string | null
}

/**
 * Keeps a unit as it has become, in its next version, with what is told of it; the directory as a whole must still be right.
 * @returns the unit, and the entry that the command puts into the record
 * @throws LedgerProblem those of `checkDirectory`
 */
export async function keepUnit(
  { writer, place, actor, at }: Work,
  units: Map<string, Unit>,
  before: Unit,
  becomes: Unit,
  { effectiveOn, document, successor = null }: UnitChangeFacts,
): Promise<{ readonly unit: Unit; readonly entry: AuditDraft }> {
  const after: Unit = { ...becomes, version: before.version + 1 }
  units.set(after.id, after)
  checkDirectory([...units.values()])
  await updateUnit(writer, place, after, { actor, at })
  const told = tellChange(before, after)
  if (told) {
    const kind = successor === null ? told.kind : 'merged'
    const facts = { effectiveOn, document, successor, at, by: actor }
    const event: UnitEvent = { id: makeUuid(), unit: after.id, ...told, kind, ...facts }
    await insertUnitEvents(writer, place, [event])
  }
  const kept = { ...after, effectiveOn, document, successor }
  return { unit: after, entry: { action: 'unit-changed', what: `unit:${after.id}`, before, after: kept } }
}
