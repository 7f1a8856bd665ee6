import { type AccountPolicy, defaultPolicy } from '../domain/account-policy.ts'
import type { Reader, Writer } from './database.ts'
import { json } from './json.ts'

/** How people sign in here, and the version of that; version 0 while nobody changed what the program starts with. */
export async function readPolicy(reader: Reader, home: string): Promise<{ policy: AccountPolicy; version: number }> {
  const row = await reader
    .selectFrom('account_policy')
    .select(['body', 'version'])
    .where('place_code', '=', home)
    .executeTakeFirst()
  // A row of an earlier program lacks what came later.
  const body = (row?.body ?? {}) as Partial<AccountPolicy>
  return { policy: { ...defaultPolicy, ...body }, version: row?.version ?? 0 }
}

/** Puts a policy in place of the one before. */
export async function storePolicy(
  writer: Writer,
  home: string,
  policy: AccountPolicy,
  version: number,
  by: { readonly actor: string; readonly at: string },
): Promise<void> {
  const values = { body: json(policy), version, changed_at: by.at, changed_by: by.actor }
  if (version === 1) {
    await writer
      .insertInto('account_policy')
      .values({ place_code: home, ...values })
      .execute()
    return
  }
  await writer.updateTable('account_policy').set(values).where('place_code', '=', home).execute()
}
