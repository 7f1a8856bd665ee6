import { listChains as listChainPlaces } from '../../store/audit-entries.ts'
import type { View } from '../view.ts'

/** Every place that has anything of a record. Asks of no place in particular. */
export const listChains: View<void, readonly string[]> = {
  name: 'list-chains',
  installationWide: true,
  read: (reader) => listChainPlaces(reader),
}
