import { hasAdministrator } from '../store/grants.ts'
import { findHomePlace } from '../store/places.ts'
import type { View } from './view.ts'

/** What is known of the whole installation. Asks of no place in particular. */
export interface InstallationView {
  /** The place that keeps the accounts: the first that was opened. Null in an empty database. */
  readonly homePlace: string | null
  readonly hasAdministrator: boolean
}

/** The home place, and whether anybody is administrator yet. */
export const getInstallation: View<void, InstallationView> = {
  name: 'get-installation',
  installationWide: true,
  async read(reader) {
    return { homePlace: await findHomePlace(reader), hasAdministrator: await hasAdministrator(reader) }
  },
}
