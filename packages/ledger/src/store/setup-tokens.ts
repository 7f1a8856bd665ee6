import type { Writer } from './database.ts'
import { insertIfAbsent } from './upsert.ts'

/** Makes this the only one-time token that is still good. */
export async function replaceSetupToken(
  writer: Writer,
  home: string,
  tokenHash: string,
  expiresAt: string,
): Promise<void> {
  await writer.deleteFrom('setup_token').where('place_code', '=', home).where('used_at', 'is', null).execute()
  await insertIfAbsent(writer, 'setup_token', {
    place_code: home,
    token_hash: tokenHash,
    expires_at: expiresAt,
    used_at: null,
  })
}

/** Uses a one-time token up. @returns false when it is unknown, used or ran out */
export async function useSetupToken(writer: Writer, home: string, tokenHash: string, at: string): Promise<boolean> {
  const row = await writer
    .updateTable('setup_token')
    .set({ used_at: at })
    .where('place_code', '=', home)
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .returning('token_hash')
    .executeTakeFirst()
  return row !== undefined
}
