import { type AccountLinkRow, findAccountLinkRow } from '../store/account-links.ts'
import type { View } from './view.ts'

/** Whose one-time link this is, by the hash of its token; null when it is unknown, used or ran out. Of the home place. */
export const findAccountLink: View<{ readonly tokenHash: string }, AccountLinkRow | null> = {
  name: 'find-account-link',
  read: (reader, place, { tokenHash }) => findAccountLinkRow(reader, place, tokenHash, new Date().toISOString()),
}
