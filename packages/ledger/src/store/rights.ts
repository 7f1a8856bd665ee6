import type { AccountPlace } from '../domain/account.ts'
import { type HeldPost, type LedgerRole, listRights, type PostRole } from '../domain/right.ts'
import type { PostKind } from '../domain/unit.ts'
import type { Reader } from './database.ts'
import { listGrantsOf } from './grants.ts'

interface HeldRow extends HeldPost {
  readonly place: string
  readonly title: string
}

/** The posts of units in being that an account holds on a day, in whatever places. */
async function listHeldPosts(reader: Reader, account: string, on: string): Promise<HeldRow[]> {
  const rows = await reader
    .selectFrom('post_holder')
    .innerJoin('post', (join) =>
      join.onRef('post.place_code', '=', 'post_holder.place_code').onRef('post.id', '=', 'post_holder.post'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.place_code', '=', 'post.place_code').onRef('unit.id', '=', 'post.unit'),
    )
    .leftJoin('post_role', (join) =>
      join.onRef('post_role.place_code', '=', 'post.place_code').onRef('post_role.post', '=', 'post.id'),
    )
    .select(['post.place_code as place', 'post.id', 'post.kind', 'post.unit', 'post.title', 'post_role.role'])
    .where('post_holder.account', '=', account)
    .where('post_holder.held_from', '<=', on)
    .where((where) =>
      where.or([where('post_holder.held_until', 'is', null), where('post_holder.held_until', '>=', on)]),
    )
    .where('unit.state', '=', 'active')
    .orderBy('post.place_code')
    .orderBy('post.id')
    .execute()
  const held = new Map<string, HeldRow & { roles: PostRole[] }>()
  for (const { role, kind, ...row } of rows) {
    const key = `${row.place} ${row.id}`
    const post = held.get(key) ?? { ...row, kind: kind as PostKind, roles: [] }
    if (role !== null && !post.roles.includes(role as PostRole)) post.roles.push(role as PostRole)
    held.set(key, post)
  }
  return [...held.values()]
}

/** Ids of the units directly below each unit of a place. */
async function listChildren(reader: Reader, place: string): Promise<Map<string, string[]>> {
  const rows = await reader.selectFrom('unit').select(['id', 'parent']).where('place_code', '=', place).execute()
  const below = new Map<string, string[]>()
  for (const { id, parent } of rows) {
    if (parent === null) continue
    const siblings = below.get(parent)
    if (siblings) siblings.push(id)
    else below.set(parent, [id])
  }
  return below
}

/** Where an account may work on a day, by place, with its rights there. */
export async function listAccountPlaces(reader: Reader, account: string, on: string): Promise<AccountPlace[]> {
  const granted = new Map<string, LedgerRole[]>()
  for (const { place, role } of await listGrantsOf(reader, account)) {
    granted.set(place, [...(granted.get(place) ?? []), role])
  }
  const held = await listHeldPosts(reader, account, on)
  const codes = [...new Set([...granted.keys(), ...held.map(({ place }) => place)])].sort()
  if (codes.length === 0) return []
  const places = await reader
    .selectFrom('place')
    .select(['place_code as code', 'name', 'parent'])
    .where('place_code', 'in', codes)
    .orderBy('place_code')
    .execute()
  const answer: AccountPlace[] = []
  for (const place of places) {
    const posts = held.filter((post) => post.place === place.code)
    const below = posts.length === 0 ? new Map<string, string[]>() : await listChildren(reader, place.code)
    answer.push({
      ...place,
      rights: listRights(granted.get(place.code) ?? [], posts, below),
      posts: posts.map(({ id, title, unit }) => ({ id, title, unit })),
    })
  }
  return answer
}
