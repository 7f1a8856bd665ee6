import type { GrantPower } from '../domain/right.ts'
import { readGrantPower } from '../store/grant-power.ts'
import { findHomePlace } from '../store/places.ts'
import type { View } from './view.ts'

/** What an account may give in a place, so that a page offers nothing that would be refused. */
export const getGrantPower: View<{ readonly actor: string }, GrantPower> = {
  name: 'get-grant-power',
  installationWide: true,
  async read(reader, place, { actor }) {
    return readGrantPower(reader, { home: (await findHomePlace(reader)) ?? place, place, actor })
  },
}
