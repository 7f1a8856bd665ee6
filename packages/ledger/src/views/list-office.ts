import { listAccountsWith } from '../store/grants.ts'
import type { View } from './view.ts'

/** Ids of the accounts that are the office of the home place by grant: those that work wherever no one else does yet. */
export const listOffice: View<undefined, readonly string[]> = {
  name: 'list-office',
  read: (reader, place) => listAccountsWith(reader, place, 'office'),
}
