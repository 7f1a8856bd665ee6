import type { AccountRecord } from '../domain/account.ts'
import { findAccountRow } from '../store/accounts.ts'
import type { View } from './view.ts'

/** An account of the home place by its name, to the letter; null when there is none. */
export const findAccountByName: View<{ readonly name: string }, AccountRecord | null> = {
  name: 'find-account-by-name',
  read: (reader, place, { name }) => findAccountRow(reader, place, name),
}
