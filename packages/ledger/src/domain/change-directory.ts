import { canonicalJson } from './canonical-json.ts'
import { checkDirectory } from './check-directory.ts'
import { LedgerProblem } from './problem.ts'
import { type Post, type PostInput, postKinds, type Unit, type UnitInput, unitKinds, unitStates } from './unit.ts'

/** A unit before and after a change; `before` is null when it is new. */
export interface UnitChange {
  readonly before: Unit | null
  readonly after: Unit
}

const refuse = (where: string) => new LedgerProblem('invalid-request', { where })
const isName = (text: string): boolean => text.trim() !== '' && text.length <= 200
const isId = (text: string): boolean => text.trim() !== '' && text.length <= 64
const isPosition = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 1_000_000
const isOneOf = (list: readonly string[], value: string): boolean => list.includes(value)

function checkPost({ id, title, kind, position }: PostInput): void {
  if (!isId(id)) throw refuse('posts.id')
  if (!isName(title)) throw refuse('posts.title')
  if (!isOneOf(postKinds, kind)) throw refuse('posts.kind')
  if (!isPosition(position)) throw refuse('posts.position')
}

function checkUnit({ id, name, shortName, aliases = [], kind, position, state = 'active', posts }: UnitInput): void {
  if (!isId(id)) throw refuse('units.id')
  if (!isName(name)) throw refuse('units.name')
  if (typeof shortName === 'string' && !isName(shortName)) throw refuse('units.shortName')
  if (!aliases.every(isName)) throw refuse('units.aliases')
  if (!isOneOf(unitKinds, kind)) throw refuse('units.kind')
  if (!isOneOf(unitStates, state)) throw refuse('units.state')
  if (!isPosition(position)) throw refuse('units.position')
  for (const post of posts ?? []) checkPost(post)
}

function checkOnce(ids: readonly string[], where: string): void {
  if (new Set(ids).size !== ids.length) throw refuse(where)
}

const same = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other)

function changePosts(now: readonly Post[], wanted: readonly PostInput[]): Post[] {
  const posts = new Map(now.map((post) => [post.id, post]))
  for (const { id, title, kind, position } of wanted) {
    const before = posts.get(id)
    const after = { id, title: title.trim(), kind, position, version: before?.version ?? 0 }
    if (before === undefined || !same(before, after)) posts.set(id, { ...after, version: after.version + 1 })
  }
  return [...posts.values()].sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1))
}

/** The unit as it should be, with the next version when that is a change of it; posts count versions of their own. */
function changeUnit(before: Unit | null, input: UnitInput): Unit {
  const version = before?.version ?? 0
  const { expectedVersion: expected = version } = input
  if (expected !== version) throw new LedgerProblem('version-conflict', { expected, actual: version })
  const after: Unit = {
    id: input.id,
    name: input.name.trim(),
    shortName: input.shortName?.trim() ?? null,
    aliases: (input.aliases ?? []).map((alias) => alias.trim()),
    kind: input.kind,
    parent: input.parent ?? null,
    position: input.position,
    state: input.state ?? 'active',
    leaderInCharge: input.leaderInCharge ?? null,
    version,
    posts: changePosts(before?.posts ?? [], input.posts ?? []),
  }
  return before !== null && same(before, after) ? before : { ...after, version: version + 1 }
}

/**
 * What a directory becomes: units and posts that are named are added or changed, everything else stays. A unit's version grows
 * when it or one of its posts changes.
 * @returns the changes, in the order given; what is already as it should be is not among them
 * @throws LedgerProblem `invalid-request`, `version-conflict`, `post-elsewhere`, and those of `checkDirectory`
 * @example changeDirectory([], [{ id: 'finance', name: '区财政局', kind: 'department', position: 0 }]).length // 1
 */
export function changeDirectory(now: readonly Unit[], inputs: readonly UnitInput[]): UnitChange[] {
  checkOnce(
    inputs.map(({ id }) => id),
    'units.id',
  )
  checkOnce(
    inputs.flatMap(({ posts = [] }) => posts.map(({ id }) => id)),
    'posts.id',
  )
  const units = new Map(now.map((unit) => [unit.id, unit]))
  const homeOf = new Map(now.flatMap((unit) => unit.posts.map((post) => [post.id, unit] as const)))
  const changes: UnitChange[] = []
  for (const input of inputs) {
    checkUnit(input)
    for (const { id, title } of input.posts ?? []) {
      const home = homeOf.get(id)
      if (home && home.id !== input.id) throw new LedgerProblem('post-elsewhere', { post: title, unit: home.name })
    }
    const before = units.get(input.id) ?? null
    const after = changeUnit(before, input)
    if (after === before) continue
    units.set(after.id, after)
    changes.push({ before, after })
  }
  checkDirectory([...units.values()])
  return changes
}
