import type { UnitEvent } from '../domain/unit-event.ts'
import { listUnitEventRows } from '../store/unit-events.ts'
import type { View } from './view.ts'

/** What became of one unit and of those that went into it, or of every unit of a place; the latest first. */
export const listUnitEvents: View<{ readonly unit?: string | undefined }, readonly UnitEvent[]> = {
  name: 'list-unit-events',
  read: (reader, place, { unit }) => listUnitEventRows(reader, place, unit),
}
