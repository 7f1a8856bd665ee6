import type { Post, PostKind, Unit, UnitKind, UnitState } from '../domain/unit.ts'
import type { Reader, Writer } from './database.ts'
import { json } from './json.ts'
import { inBatches } from './upsert.ts'

interface By {
  readonly actor: string
  readonly at: string
}

async function listPostsByUnit(reader: Reader, place: string): Promise<Map<string, Post[]>> {
  const rows = await reader
    .selectFrom('post')
    .select(['id', 'unit', 'title', 'kind', 'position', 'version'])
    .where('place_code', '=', place)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const posts = new Map<string, Post[]>()
  for (const { unit, kind, ...rest } of rows) {
    const post = { ...rest, kind: kind as PostKind }
    const others = posts.get(unit)
    if (others) others.push(post)
    else posts.set(unit, [post])
  }
  return posts
}

/** The units of a place with their posts, by id. */
export async function listUnitRows(reader: Reader, place: string): Promise<Unit[]> {
  const rows = await reader
    .selectFrom('unit')
    .select([
      'id',
      'name',
      'short_name as shortName',
      'aliases',
      'kind',
      'parent',
      'position',
      'state',
      'leader_in_charge as leaderInCharge',
      'version',
    ])
    .where('place_code', '=', place)
    .orderBy('id')
    .execute()
  const posts = await listPostsByUnit(reader, place)
  return rows.map((row) => ({
    ...row,
    aliases: row.aliases as readonly string[],
    kind: row.kind as UnitKind,
    state: row.state as UnitState,
    posts: posts.get(row.id) ?? [],
  }))
}

const valuesOf = (unit: Unit, by: By) => ({
  name: unit.name,
  short_name: unit.shortName,
  aliases: json(unit.aliases),
  kind: unit.kind,
  parent: unit.parent,
  position: unit.position,
  state: unit.state,
  leader_in_charge: unit.leaderInCharge,
  version: unit.version,
  changed_at: by.at,
  changed_by: by.actor,
})

/** Adds units without their posts, in any order. */
export async function insertUnits(writer: Writer, place: string, units: readonly Unit[], by: By): Promise<void> {
  const rows = units.map((unit) => ({ place_code: place, id: unit.id, ...valuesOf(unit, by) }))
  for (const batch of inBatches(rows)) await writer.insertInto('unit').values(batch).execute()
}

/** Puts a unit's newest version in place of the one before, without its posts. */
export async function updateUnit(writer: Writer, place: string, unit: Unit, by: By): Promise<void> {
  await writer
    .updateTable('unit')
    .set(valuesOf(unit, by))
    .where('place_code', '=', place)
    .where('id', '=', unit.id)
    .execute()
}

/** Adds the posts of version 1 and puts later versions in place of those before. */
export async function storePosts(
  writer: Writer,
  place: string,
  posts: readonly { readonly unit: string; readonly post: Post }[],
  by: By,
): Promise<void> {
  const values = ({ title, kind, position, version }: Post) => ({
    title,
    kind,
    position,
    version,
    changed_at: by.at,
    changed_by: by.actor,
  })
  const fresh = posts
    .filter(({ post }) => post.version === 1)
    .map(({ unit, post }) => ({ place_code: place, id: post.id, unit, ...values(post) }))
  for (const batch of inBatches(fresh)) await writer.insertInto('post').values(batch).execute()
  for (const { post } of posts) {
    if (post.version === 1) continue
    await writer
      .updateTable('post')
      .set(values(post))
      .where('place_code', '=', place)
      .where('id', '=', post.id)
      .execute()
  }
}
