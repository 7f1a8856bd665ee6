import type { Reader, Writer } from './database.ts'
import { json } from './json.ts'
import { insertIfAbsent } from './upsert.ts'

/** Who asked for what under which key. The same key of another person is another key. */
export interface RequestKey {
  readonly place: string
  readonly actor: string
  readonly key: string
  readonly command: string
  readonly requestHash: string
}

/** What was answered before to the same key, when something was. */
export type EarlierAnswer =
  | { readonly kind: 'none' }
  | { readonly kind: 'same'; readonly answer: unknown }
  | { readonly kind: 'other' }

/** Days for which a repeated request gets its first answer again. */
export const idempotencyDays = 35

/** Takes a key for this transaction, or tells what it was used for. Waits for a transaction that holds it. */
export async function takeRequestKey(writer: Writer, request: RequestKey, at: string): Promise<EarlierAnswer> {
  const taken = await insertIfAbsent(writer, 'idempotency', {
    place_code: request.place,
    actor: request.actor,
    key: request.key,
    command: request.command,
    request_hash: request.requestHash,
    answer: null,
    created_at: at,
  })
  if (taken) return { kind: 'none' }
  const row = await writer
    .selectFrom('idempotency')
    .select(['command', 'request_hash', 'answer'])
    .where('place_code', '=', request.place)
    .where('actor', '=', request.actor)
    .where('key', '=', request.key)
    .executeTakeFirstOrThrow()
  const same = row.command === request.command && row.request_hash === request.requestHash
  return same ? { kind: 'same', answer: row.answer } : { kind: 'other' }
}

/** Keeps the answer to a key that this transaction took. */
export async function keepAnswer(writer: Writer, request: RequestKey, answer: unknown): Promise<void> {
  await writer
    .updateTable('idempotency')
    .set({ answer: json(answer) })
    .where('place_code', '=', request.place)
    .where('actor', '=', request.actor)
    .where('key', '=', request.key)
    .execute()
}

/** Forgets keys older than {@link idempotencyDays}. */
export async function forgetOldKeys(reader: Reader, now: Date): Promise<void> {
  const before = new Date(now.getTime() - idempotencyDays * 86_400_000).toISOString()
  await reader.deleteFrom('idempotency').where('created_at', '<', before).execute()
}
