import { listAccountsWith } from '../store/accounts.ts'
import type { View } from './view.ts'

/** Ids of the accounts that administer the installation: its system administrators, in the home place. */
export const listAdministrators: View<void, readonly string[]> = {
  name: 'list-administrators',
  read: (reader, place) => listAccountsWith(reader, place, 'system-administrator'),
}
