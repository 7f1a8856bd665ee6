import type { HolderView, PostView, UnitView } from '@gangmu/contract'

/** A post with its unit and those who hold it, held it or will. */
export interface ListedPost {
  readonly unit: UnitView
  readonly post: PostView
  /** Whoever holds it today. */
  readonly now: readonly HolderView[]
  /** Whoever will, the next first. */
  readonly future: readonly HolderView[]
  /** Whoever held it, the last first. */
  readonly past: readonly HolderView[]
}

/** Where a holding stands on a day; both of its days included. @example holdingOn({ from: '2026-01-01', until: null }, '2026-02-03') // 'now' */
export function holdingOn({ from, until }: Pick<HolderView, 'from' | 'until'>, day: string): 'past' | 'now' | 'future' {
  if (until !== null && until < day) return 'past'
  return from > day ? 'future' : 'now'
}

/** Every post of the units in being, in the order of the directory, with who holds it on a day. */
export function listPosts(units: readonly UnitView[], holders: readonly HolderView[], day: string): ListedPost[] {
  const byPost = new Map<string, HolderView[]>()
  for (const holder of holders) byPost.set(holder.post, [...(byPost.get(holder.post) ?? []), holder])
  const posts: ListedPost[] = []
  for (const unit of units) {
    if (unit.state !== 'active') continue
    for (const post of unit.posts) {
      const held = (byPost.get(post.id) ?? []).toSorted((left, right) => (left.from < right.from ? -1 : 1))
      const at = (when: ReturnType<typeof holdingOn>) => held.filter((one) => holdingOn(one, day) === when)
      posts.push({ unit, post, now: at('now'), future: at('future'), past: at('past').reverse() })
    }
  }
  return posts
}

/** The posts whose unit, title or holder's name holds the words; two characters suffice, none find all. */
export function findPosts(posts: readonly ListedPost[], words: string): ListedPost[] {
  const sought = words.trim().toLowerCase()
  if (sought === '') return [...posts]
  return posts.filter(({ unit, post, now, future }) =>
    [unit.name, unit.shortName, ...unit.aliases, post.title, ...[...now, ...future].map(({ name }) => name)].some(
      (name) => name?.toLowerCase().includes(sought),
    ),
  )
}
