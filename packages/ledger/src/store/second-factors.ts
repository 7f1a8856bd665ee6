import type { SealedSecret, SecretBox } from '../secrets/secret-box.ts'
import type { Reader, Writer } from './database.ts'

/** A second factor as it is kept. The secret has to be known to check a code; it is sealed, never shown again nor recorded. */
export interface SecondFactorRow {
  /** In base32 (RFC 4648) once it is opened. */
  readonly secret: SealedSecret
  /** ISO instant at which the person showed a first right code; null until then. */
  readonly confirmedAt: string | null
  /** The last step of time whose code was taken. */
  readonly usedStep: number
}

/** An account's second factor, confirmed or not. */
export async function findSecondFactor(reader: Reader, home: string, account: string): Promise<SecondFactorRow | null> {
  const row = await reader
    .selectFrom('second_factor')
    .select(['secret', 'key_id', 'confirmed_at as confirmedAt', 'used_step as usedStep'])
    .where('place_code', '=', home)
    .where('account', '=', account)
    .executeTakeFirst()
  if (row === undefined) return null
  const { secret, key_id, confirmedAt, usedStep } = row
  return { secret: { keyId: key_id ?? '', sealed: secret }, confirmedAt, usedStep }
}

/** Whether an account has a second factor that was confirmed. */
export async function hasSecondFactor(reader: Reader, home: string, account: string): Promise<boolean> {
  return (await findSecondFactor(reader, home, account))?.confirmedAt != null
}

/** Puts a new secret, not confirmed yet, in place of an earlier one. */
export async function replaceSecondFactor(
  writer: Writer,
  home: string,
  account: string,
  { sealed, keyId }: SealedSecret,
  at: string,
): Promise<void> {
  await deleteSecondFactor(writer, home, account)
  await writer
    .insertInto('second_factor')
    .values({
      place_code: home,
      account,
      secret: sealed,
      key_id: keyId,
      started_at: at,
      confirmed_at: null,
      used_step: 0,
    })
    .execute()
}

/** Takes a step of time: once only, and never an earlier one after a later. @returns false when it is used up */
export async function takeStep(writer: Writer, home: string, account: string, step: number): Promise<boolean> {
  const row = await writer
    .updateTable('second_factor')
    .set({ used_step: step })
    .where('place_code', '=', home)
    .where('account', '=', account)
    .where('used_step', '<', step)
    .returning('account')
    .executeTakeFirst()
  return row !== undefined
}

/** Notes that the person has it in hand. */
export async function confirmFactor(writer: Writer, home: string, account: string, at: string): Promise<void> {
  await writer
    .updateTable('second_factor')
    .set({ confirmed_at: at })
    .where('place_code', '=', home)
    .where('account', '=', account)
    .execute()
}

/** Forgets a second factor with its recovery codes. @returns false when there was none */
export async function deleteSecondFactor(writer: Writer, home: string, account: string): Promise<boolean> {
  await writer.deleteFrom('recovery_code').where('place_code', '=', home).where('account', '=', account).execute()
  const row = await writer
    .deleteFrom('second_factor')
    .where('place_code', '=', home)
    .where('account', '=', account)
    .returning('account')
    .executeTakeFirst()
  return row !== undefined
}

/** Puts new recovery codes in place of all earlier ones. */
export async function replaceRecoveryCodes(
  writer: Writer,
  home: string,
  account: string,
  hashes: readonly string[],
): Promise<void> {
  await writer.deleteFrom('recovery_code').where('place_code', '=', home).where('account', '=', account).execute()
  const rows = hashes.map((code_hash) => ({ place_code: home, account, code_hash, used_at: null }))
  await writer.insertInto('recovery_code').values(rows).execute()
}

/** Uses a recovery code up. @returns false when it is unknown or used */
export async function useRecoveryCode(
  writer: Writer,
  home: string,
  account: string,
  hash: string,
  at: string,
): Promise<boolean> {
  const row = await writer
    .updateTable('recovery_code')
    .set({ used_at: at })
    .where('place_code', '=', home)
    .where('account', '=', account)
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .returning('code_hash')
    .executeTakeFirst()
  return row !== undefined
}

/** How many recovery codes an account has left. */
export async function countRecoveryCodes(reader: Reader, home: string, account: string): Promise<number> {
  const row = await reader
    .selectFrom('recovery_code')
    .select((where) => where.fn.countAll<string>().as('left'))
    .where('place_code', '=', home)
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.left)
}

/**
 * What the secret of somebody's second factor is bound to: moved to another account it does not open.
 * @example secrets.seal('GEZDGNBV', secondFactorOf('990102', '0198…'))
 */
export const secondFactorOf = (home: string, account: string): string => `second-factor ${home} ${account}`

/**
 * Seals anew, under the newest key, every secret that is not: what an older key sealed, and what was stored before there was
 * a key. Whatever cannot be opened stays as it is.
 * @returns how many were sealed anew, and how many cannot be opened
 */
export async function resealSecondFactors(
  writer: Writer,
  box: SecretBox,
): Promise<{ readonly resealed: number; readonly unreadable: number }> {
  const rows = await writer
    .selectFrom('second_factor')
    .select(['place_code as home', 'account', 'secret', 'key_id as keyId'])
    .where((where) => where.or([where('key_id', 'is', null), where('key_id', '<>', box.keyId)]))
    .forUpdate()
    .execute()
  let resealed = 0
  for (const { home, account, secret, keyId } of rows) {
    const about = secondFactorOf(home, account)
    const plain = keyId === null ? secret : box.open({ keyId, sealed: secret }, about)
    if (plain === null) continue
    const { sealed, keyId: newest } = box.seal(plain, about)
    await writer
      .updateTable('second_factor')
      .set({ secret: sealed, key_id: newest })
      .where('place_code', '=', home)
      .where('account', '=', account)
      .execute()
    resealed += 1
  }
  return { resealed, unreadable: rows.length - resealed }
}
