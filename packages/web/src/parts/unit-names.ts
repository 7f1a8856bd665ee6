import type { DutyView, UnitView } from '@gangmu/contract'

/** What units and posts are called, by id. */
export interface UnitNames {
  readonly unit: (id: string) => string
  readonly post: (id: string) => string
  /** The units of a role on an item, in words; empty when nobody has it. */
  readonly of: (duties: readonly DutyView[], ...roles: readonly DutyView['role'][]) => string
}

/** Names by id, short ones where a unit has one. @example nameBy(units).unit('finance') // '区财政局' */
export function nameBy(units: readonly UnitView[]): UnitNames {
  const names = new Map(units.map(({ id, name, shortName }) => [id, shortName ?? name]))
  const titles = new Map(units.flatMap(({ posts }) => posts.map(({ id, title }) => [id, title] as const)))
  const unit = (id: string) => names.get(id) ?? id
  return {
    unit,
    post: (id) => titles.get(id) ?? id,
    of: (duties, ...roles) =>
      duties
        .filter(({ role }) => roles.includes(role))
        .map((duty) => unit(duty.unit))
        .join('、'),
  }
}
