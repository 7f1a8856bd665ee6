import type { UnitView } from '@gangmu/ledger'
import { type OutputRow, unitKindNames, unitStateNames } from '@gangmu/output'

/** Titles of the leaders' posts of a directory by id. */
export function leadersOf(units: readonly UnitView[]): ReadonlyMap<string, string> {
  const posts = units.flatMap((unit) => unit.posts).filter(({ kind }) => kind === 'leader-in-charge')
  return new Map(posts.map(({ id, title }) => [id, title]))
}

/** A unit's id with its version, so that what was changed meanwhile is noticed when the workbook comes back. */
export const unitRowId = ({ id, version }: Pick<UnitView, 'id' | 'version'>): string => `${id}@${version}`

/** The directory as rows of its workbook, read from the top. @example unitRows(units)[0]?.name // '云岫区人民政府' */
export function unitRows(units: readonly UnitView[]): OutputRow[] {
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const leaders = leadersOf(units)
  return units.map((unit) => ({
    id: unitRowId(unit),
    name: unit.name,
    shortName: unit.shortName,
    aliases: unit.aliases.join('、') || null,
    kind: unitKindNames[unit.kind],
    parent: unit.parent === null ? null : (names.get(unit.parent) ?? null),
    position: String(unit.position),
    state: unitStateNames[unit.state],
    leaderInCharge: unit.leaderInCharge === null ? null : (leaders.get(unit.leaderInCharge) ?? null),
    posts: unit.posts.map(({ title }) => title).join('、') || null,
  }))
}
