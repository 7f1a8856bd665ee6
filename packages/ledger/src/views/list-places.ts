import type { PlaceView } from '../domain/commitment.ts'
import { listOpenPlaces } from '../store/places.ts'
import type { View } from './view.ts'

/** Every place that is open in this installation, by code. Asks of no place in particular. */
export const listPlaces: View<void, readonly PlaceView[]> = {
  name: 'list-places',
  installationWide: true,
  read: (reader) => listOpenPlaces(reader),
}
