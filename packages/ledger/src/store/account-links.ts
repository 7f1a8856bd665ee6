import type { Reader, Writer } from './database.ts'
import { insertIfAbsent } from './upsert.ts'

/** `invitation`: the account is new; `reset`: the person forgot. */
export type LinkPurpose = 'invitation' | 'reset'

/** Whose link it is. */
export interface AccountLinkRow {
  readonly account: string
  readonly name: string
  readonly purpose: LinkPurpose
}

/** Makes this the only link of an account that is still good. `expiresAt` is an ISO instant. */
export async function replaceAccountLink(
  writer: Writer,
  home: string,
  link: {
    readonly account: string
    readonly tokenHash: string
    readonly purpose: LinkPurpose
    readonly expiresAt: string
  },
  by: { readonly actor: string; readonly at: string },
): Promise<void> {
  await deleteAccountLinks(writer, home, link.account)
  await insertIfAbsent(writer, 'account_link', {
    place_code: home,
    token_hash: link.tokenHash,
    account: link.account,
    purpose: link.purpose,
    expires_at: link.expiresAt,
    used_at: null,
    made_at: by.at,
    made_by: by.actor,
  })
}

/** Makes every link of an account stop being good. */
export async function deleteAccountLinks(writer: Writer, home: string, account: string): Promise<void> {
  await writer
    .deleteFrom('account_link')
    .where('place_code', '=', home)
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .execute()
}

/** A link that is still good: known, not used, not run out, its account not disabled. */
export async function findAccountLinkRow(
  reader: Reader,
  home: string,
  tokenHash: string,
  now: string,
): Promise<AccountLinkRow | null> {
  const row = await reader
    .selectFrom('account_link')
    .innerJoin('account', (join) =>
      join.onRef('account.id', '=', 'account_link.account').onRef('account.place_code', '=', 'account_link.place_code'),
    )
    .select(['account_link.account', 'account.name', 'account_link.purpose'])
    .where('account_link.place_code', '=', home)
    .where('account.place_code', '=', home)
    .where('account_link.token_hash', '=', tokenHash)
    .where('account_link.used_at', 'is', null)
    .where('account_link.expires_at', '>', now)
    .where('account.disabled', '=', false)
    .executeTakeFirst()
  return row ? { ...row, purpose: row.purpose as LinkPurpose } : null
}

/** Uses a link up. @returns false when somebody else just did */
export async function takeAccountLink(writer: Writer, home: string, tokenHash: string, at: string): Promise<boolean> {
  const row = await writer
    .updateTable('account_link')
    .set({ used_at: at })
    .where('place_code', '=', home)
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .returning('account')
    .executeTakeFirst()
  return row !== undefined
}
