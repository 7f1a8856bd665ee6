import type { AccountPolicy } from '../domain/account-policy.ts'
import { readPolicy } from '../store/account-policy.ts'
import type { View } from './view.ts'

/** How people sign in here, and the version to name when it is changed; 0 while nobody changed it. Of the home place. */
export const getAccountPolicy: View<undefined, { policy: AccountPolicy; version: number }> = {
  name: 'get-account-policy',
  read: (reader, place) => readPolicy(reader, place),
}
