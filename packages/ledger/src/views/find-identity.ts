import { findAccountByIdentity, type Identity } from '../store/account-identities.ts'
import type { View } from './view.ts'

/** The account in use that an identity at a provider belongs to; null when there is none. Of the home place. */
export const findIdentity: View<Identity, { readonly account: string } | null> = {
  name: 'find-identity',
  async read(reader, place, identity) {
    const account = await findAccountByIdentity(reader, place, identity)
    return account === null ? null : { account }
  },
}
