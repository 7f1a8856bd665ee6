import type { PlaceView } from '../domain/commitment.ts'
import { listSecuredPlaces } from '../store/grants.ts'
import { listOpenPlaces } from '../store/places.ts'
import type { View } from './view.ts'

/** A place as those who keep the installation see it. */
export interface KeptPlace extends PlaceView {
  readonly home: boolean
  /** Whether somebody in use is its security administrator. */
  readonly secured: boolean
}

/** Every place that is open here, by code, with whether it has somebody who gives rights. Of the home place. */
export const listKeptPlaces: View<undefined, readonly KeptPlace[]> = {
  name: 'list-kept-places',
  installationWide: true,
  async read(reader, home) {
    const secured = await listSecuredPlaces(reader, home)
    const places = await listOpenPlaces(reader)
    return places.map((place) => ({ ...place, home: place.code === home, secured: secured.has(place.code) }))
  },
}
