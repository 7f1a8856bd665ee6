import { listPasswordHashes } from '../store/accounts.ts'
import type { View } from './view.ts'

/** Hashes of an account's passwords, the current one first, then the newest, at most `most`: for refusing one that was. */
export const listPasswords: View<{ readonly account: string; readonly most: number }, readonly string[]> = {
  name: 'list-passwords',
  read: (reader, place, { account, most }) => listPasswordHashes(reader, place, account, most),
}
