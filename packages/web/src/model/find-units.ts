import type { UnitView } from '@gangmu/contract'

/** A unit that is shown; `matched` is false for one that only shows where a match hangs. */
export interface ShownUnit {
  readonly unit: UnitView
  readonly matched: boolean
  /** Title of the leader in charge. */
  readonly leader: string | null
}

/** Titles of the leaders' posts by id. */
function titlesOf(units: readonly UnitView[]): Map<string, string> {
  return new Map(units.flatMap(({ posts }) => posts.map(({ id, title }) => [id, title] as const)))
}

/**
 * Units whose names, posts or leader in charge hold the words, each with the units above it, in the order of the tree. Two
 * characters suffice; no words find everything.
 * @example findUnits(units, '财政').filter(({ matched }) => matched).length // 1
 */
export function findUnits(units: readonly UnitView[], words: string): ShownUnit[] {
  const titles = titlesOf(units)
  const sought = words.trim().toLowerCase()
  const shown: ShownUnit[] = []
  const wanted = new Set<string>()
  // From the end, so that a match is met before the units above it.
  for (const unit of units.toReversed()) {
    const leader = unit.leaderInCharge === null ? null : (titles.get(unit.leaderInCharge) ?? null)
    const names = [unit.name, unit.shortName, ...unit.aliases, leader, ...unit.posts.map(({ title }) => title)]
    const matched = names.some((name) => name?.toLowerCase().includes(sought))
    if (!matched && !wanted.has(unit.id)) continue
    if (unit.parent !== null) wanted.add(unit.parent)
    shown.push({ unit, matched, leader })
  }
  return shown.reverse()
}
