import { findLaw, laws } from '../law/index.ts'
import type { Law } from '../law/law.ts'
import type { Reader, Writer } from './database.ts'

/** The rules a place goes by, and how often it chose; version 0 is the default that nobody chose. */
export interface PlaceLaw {
  readonly law: Law
  readonly version: number
}

/** The rules of a place. */
export async function getPlaceLaw(reader: Reader, place: string): Promise<PlaceLaw> {
  const row = await reader
    .selectFrom('place_law')
    .select(['law', 'version'])
    .where('place_code', '=', place)
    .executeTakeFirst()
  const [first] = laws
  const law = findLaw(row?.law ?? 'default') ?? first
  if (!law) throw new Error('Cannot judge: there is no set of rules')
  return { law, version: row?.version ?? 0 }
}

/** Keeps which rules a place goes by. */
export async function writePlaceLaw(
  writer: Writer,
  place: string,
  { law, version }: { readonly law: string; readonly version: number },
  { actor, at }: { readonly actor: string; readonly at: string },
): Promise<void> {
  const values = { law, version, changed_at: at, changed_by: actor }
  if (version === 1) {
    await writer
      .insertInto('place_law')
      .values({ place_code: place, ...values })
      .execute()
  } else await writer.updateTable('place_law').set(values).where('place_code', '=', place).execute()
}
