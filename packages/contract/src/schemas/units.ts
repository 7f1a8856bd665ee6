import { z } from 'zod'
import { idSchema as id } from './parts.ts'

const name = z.string().trim().min(1).max(200)
const position = z.int().min(0).max(1_000_000)

/** Kinds of units as a directory sorts them. */
export const unitKinds = [
  'government',
  'office',
  'department',
  'park',
  'subdistrict',
  'town',
  'enterprise',
  'other',
] as const
/** Kinds of posts. Duties are bound to posts; persons hold them for a time. */
export const postKinds = ['office', 'liaison', 'unit-head', 'leader-in-charge', 'staff'] as const
const states = ['active', 'closed'] as const

/** A post of a unit. */
export const postSchema = z.object({
  id,
  title: z.string(),
  kind: z.enum(postKinds),
  position,
  version: z.int().min(1),
})

/** What of a unit an event tells: whatever of it changed. */
const unitFactsSchema = z
  .object({ name: z.string(), shortName: z.string().nullable(), parent: id.nullable(), state: z.enum(states) })
  .partial()

/** A unit of the directory with its posts; `depth` is 0 at the top of the tree. */
export const unitSchema = z.object({
  id,
  name: z.string(),
  shortName: z.string().nullable(),
  /** Further names, such as a second name plate. */
  aliases: z.array(z.string()),
  kind: z.enum(unitKinds),
  /** Id of the unit above. */
  parent: id.nullable(),
  depth: z.int().min(0),
  /** Order among its siblings. */
  position,
  state: z.enum(states),
  /** Id of the post of the leader in charge. */
  leaderInCharge: id.nullable(),
  version: z.int().min(1),
  posts: z.array(postSchema),
})

/** What became of a unit, and from which day; `successor` is the unit that a merged one went into. */
export const unitEventSchema = z.object({
  id,
  unit: id,
  kind: z.enum(['added', 'renamed', 'moved', 'closed', 'merged', 'reopened']),
  successor: id.nullable(),
  effectiveOn: z.iso.date(),
  document: z.string().nullable(),
  before: unitFactsSchema.nullable(),
  after: unitFactsSchema,
  at: z.iso.datetime(),
  by: z.string(),
})

/** Units as they should be, each in full. What is left out stays as it is; a unit that is no more is sent as `closed`. */
export const storeUnitsSchema = z.object({
  units: z
    .array(
      z.object({
        id,
        name,
        shortName: name.nullable().optional(),
        aliases: z.array(name).max(50).optional(),
        kind: z.enum(unitKinds),
        parent: id.nullable().optional(),
        position,
        state: z.enum(states).optional(),
        leaderInCharge: id.nullable().optional(),
        posts: z
          .array(z.object({ id, title: name, kind: z.enum(postKinds), position }))
          .max(500)
          .optional(),
        /** The version that was seen, 0 for none; a version that differs from the current one is refused. */
        expectedVersion: z.int().min(0).optional(),
      }),
    )
    .min(1)
    .max(5_000),
})
