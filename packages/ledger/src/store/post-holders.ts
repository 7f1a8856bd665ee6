import type { Reader, Writer } from './database.ts'

/** Who holds a post, from when until when, both days included. */
export interface PostHolderRow {
  readonly id: string
  readonly post: string
  /** Account id; the account lies in the home place. */
  readonly account: string
  /** `YYYY-MM-DD`. */
  readonly from: string
  /** `YYYY-MM-DD`; null while no end is known. */
  readonly until: string | null
  readonly version: number
}

const columns = ['id', 'post', 'account', 'held_from as from', 'held_until as until', 'version'] as const

/** The holders that posts of a place have had, by post, the earliest first. */
export function listPostHolderRows(reader: Reader, place: string): Promise<PostHolderRow[]> {
  return reader
    .selectFrom('post_holder')
    .select(columns)
    .where('place_code', '=', place)
    .orderBy('post')
    .orderBy('held_from')
    .orderBy('id')
    .execute()
}

/** One holding, held until the transaction ends. */
export async function lockPostHolder(writer: Writer, place: string, id: string): Promise<PostHolderRow | null> {
  const query = writer.selectFrom('post_holder').select(columns).where('place_code', '=', place).where('id', '=', id)
  return (await query.forUpdate().executeTakeFirst()) ?? null
}

/** Whether an account holds a post on a day or will hold one after it, in whatever place. */
export async function holdsAnyPost(reader: Reader, account: string, on: string): Promise<boolean> {
  const row = await reader
    .selectFrom('post_holder')
    .select('id')
    .where('account', '=', account)
    .where((where) => where.or([where('held_until', 'is', null), where('held_until', '>=', on)]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether a post is in the directory of a place. */
export async function hasPost(reader: Reader, place: string, post: string): Promise<boolean> {
  const row = await reader
    .selectFrom('post')
    .select('id')
    .where('place_code', '=', place)
    .where('id', '=', post)
    .executeTakeFirst()
  return row !== undefined
}

/** Adds a holding. */
export async function insertPostHolder(
  writer: Writer,
  place: string,
  row: PostHolderRow,
  by: { readonly actor: string; readonly at: string },
): Promise<void> {
  const { id, post, account, from, until, version } = row
  const what = { id, post, account, held_from: from, held_until: until, version }
  await writer
    .insertInto('post_holder')
    .values({ place_code: place, ...what, changed_at: by.at, changed_by: by.actor })
    .execute()
}

/** Sets the last day of a holding. */
export async function updatePostHolder(
  writer: Writer,
  place: string,
  { id, until, version }: Pick<PostHolderRow, 'id' | 'until' | 'version'>,
  by: { readonly actor: string; readonly at: string },
): Promise<void> {
  await writer
    .updateTable('post_holder')
    .set({ held_until: until, version, changed_at: by.at, changed_by: by.actor })
    .where('place_code', '=', place)
    .where('id', '=', id)
    .execute()
}
