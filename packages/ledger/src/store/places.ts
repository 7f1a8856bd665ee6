import type { PlaceView } from '../domain/commitment.ts'
import type { Reader, Writer } from './database.ts'
import { insertIfAbsent } from './upsert.ts'

const columns = ['place_code as code', 'name', 'parent'] as const

/** A place that is open here. */
export async function findOpenPlace(reader: Reader, code: string): Promise<PlaceView | null> {
  const row = await reader.selectFrom('place').select(columns).where('place_code', '=', code).executeTakeFirst()
  return row ?? null
}

/** The places that are open here, by code. */
export function listOpenPlaces(reader: Reader): Promise<PlaceView[]> {
  return reader.selectFrom('place').select(columns).orderBy('place_code').execute()
}

/** The place that keeps the accounts, when there is one. */
export async function findHomePlace(reader: Reader): Promise<string | null> {
  const row = await reader
    .selectFrom('place')
    .select('place_code')
    .where('home', '=', true)
    .orderBy('opened_at')
    .orderBy('place_code')
    .limit(1)
    .executeTakeFirst()
  return row?.place_code ?? null
}

/** Opens a place. @returns false when it was open already */
export function insertPlace(
  writer: Writer,
  place: PlaceView & { readonly home: boolean },
  by: { readonly actor: string; readonly at: string },
): Promise<boolean> {
  return insertIfAbsent(writer, 'place', {
    place_code: place.code,
    name: place.name,
    parent: place.parent,
    home: place.home,
    opened_at: by.at,
    opened_by: by.actor,
  })
}

/** Holds a place until the transaction ends, for what must be counted on within it. */
export async function lockPlace(writer: Writer, code: string): Promise<void> {
  await writer.selectFrom('place').select('place_code').where('place_code', '=', code).forUpdate().execute()
}
