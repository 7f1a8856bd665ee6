/** Kinds of units, as a directory sorts them; what each is called differs from place to place. */
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
/** One of {@link unitKinds}. */
export type UnitKind = (typeof unitKinds)[number]

/** Kinds of posts: the unit's office, its liaison, its head, a leader in charge (分管领导), anyone else. */
export const postKinds = ['office', 'liaison', 'unit-head', 'leader-in-charge', 'staff'] as const
/** One of {@link postKinds}. */
export type PostKind = (typeof postKinds)[number]

/** A unit that is no more is closed, never removed. */
export const unitStates = ['active', 'closed'] as const
/** One of {@link unitStates}. */
export type UnitState = (typeof unitStates)[number]

/** A post (岗位): what a duty is bound to. Persons hold it for a time; a successor inherits its duties. */
export interface Post {
  readonly id: string
  readonly title: string
  readonly kind: PostKind
  /** Order within the unit, from 0. */
  readonly position: number
  readonly version: number
}

/** A unit of the directory with its posts. */
export interface Unit {
  readonly id: string
  readonly name: string
  readonly shortName: string | null
  /** Further names, such as a second name plate (加挂牌子). */
  readonly aliases: readonly string[]
  readonly kind: UnitKind
  /** Id of the unit above; null at the top. */
  readonly parent: string | null
  /** Order among its siblings, from 0. */
  readonly position: number
  readonly state: UnitState
  /** Post of the leader in charge (分管领导). */
  readonly leaderInCharge: string | null
  readonly version: number
  readonly posts: readonly Post[]
}

/** A unit as a list shows it: read from the top, `depth` 0 at the top of the tree. */
export interface UnitView extends Unit {
  readonly depth: number
}

/** A post as it should be. */
export type PostInput = Omit<Post, 'version'>

/** A unit as it should be, in full; posts that are not named stay as they are. */
export interface UnitInput {
  readonly id: string
  readonly name: string
  readonly shortName?: string | null | undefined
  readonly aliases?: readonly string[] | undefined
  readonly kind: UnitKind
  readonly parent?: string | null | undefined
  readonly position: number
  readonly state?: UnitState | undefined
  readonly leaderInCharge?: string | null | undefined
  readonly posts?: readonly PostInput[] | undefined
  /** The version the person saw, 0 for none; an import that states how the directory should be leaves it out. */
  readonly expectedVersion?: number | undefined
}
