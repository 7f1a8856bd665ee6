import type { Reader, Writer } from './database.ts'
import { insertIfAbsent } from './upsert.ts'

/** Who somebody is at an identity provider: the issuer's address, and the subject it knows the person by. */
export interface Identity {
  readonly issuer: string
  readonly subject: string
}

/** The account in use that an identity belongs to. */
export async function findAccountByIdentity(reader: Reader, home: string, identity: Identity): Promise<string | null> {
  const row = await reader
    .selectFrom('account_identity')
    .innerJoin('account', (join) =>
      join
        .onRef('account.id', '=', 'account_identity.account')
        .onRef('account.place_code', '=', 'account_identity.place_code'),
    )
    .select('account.id')
    .where('account_identity.place_code', '=', home)
    .where('account.place_code', '=', home)
    .where('account_identity.issuer', '=', identity.issuer)
    .where('account_identity.subject', '=', identity.subject)
    .where('account.disabled', '=', false)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Ties an identity to an account. @returns false when it is another account's, or this one's already */
export function insertIdentity(
  writer: Writer,
  home: string,
  { issuer, subject }: Identity,
  account: string,
  by: { readonly actor: string; readonly at: string },
): Promise<boolean> {
  return insertIfAbsent(writer, 'account_identity', {
    place_code: home,
    issuer,
    subject,
    account,
    linked_at: by.at,
    linked_by: by.actor,
  })
}
