import { orderUnits } from '../domain/order-units.ts'
import type { UnitView } from '../domain/unit.ts'
import { listUnitRows } from '../store/units.ts'
import type { View } from './view.ts'

/** The unit directory of a place, read from the top of the tree, each unit with its posts. */
export const listUnits: View<undefined, readonly UnitView[]> = {
  name: 'list-units',
  async read(reader, place) {
    return orderUnits(await listUnitRows(reader, place))
  },
}
