import {
  type Duty,
  type DutyRole,
  type ItemKind,
  type ItemPatch,
  type ItemView,
  type Milestone,
  makeUuid,
  type UnitView,
} from '@gangmu/ledger'
import type { OutputRow, RowFault } from '@gangmu/output'
import { readDeadline } from '@gangmu/reader'
import { kindNames, quarterEnds } from './breakdown-rows.ts'
import { splitNames } from './split-names.ts'

/** A line that came back, as it went out, and where what is wrong with it is told. */
export interface LineOfItem {
  readonly row: OutputRow
  readonly was: OutputRow
  readonly item: ItemView
  readonly units: readonly UnitView[]
  readonly found: RowFault[]
}

const kinds = new Map(Object.entries(kindNames).map(([kind, name]) => [name, kind as ItemKind]))
const roleOf = { leadUnit: 'lead', responsibleUnits: 'responsible', supportingUnits: 'supporting' } as const

/** The duties of a line: what is named in each column, with the post a unit had before. */
function readDuties({ row, item, units, found }: LineOfItem): readonly Duty[] {
  const compiles = item.duties.some(({ role }) => role === 'compiling')
  return Object.entries(roleOf).flatMap(([column, usual]): Duty[] =>
    splitNames(row[column] ?? '').flatMap((name): Duty[] => {
      const known = (unit: UnitView) => unit.name === name || unit.shortName === name || unit.aliases.includes(name)
      const unit = units.find((one) => one.state === 'active' && known(one)) ?? units.find(known)
      if (!unit) {
        found.push({ column, code: 'unknown-unit', params: { found: name } })
        return []
      }
      const role: DutyRole = usual === 'lead' && compiles ? 'compiling' : usual
      const before = item.duties.find((duty) => duty.unit === unit.id && duty.role === role)
      return [before ?? { role, unit: unit.id, post: null }]
    }),
  )
}

function readMilestones({ row, item }: LineOfItem): readonly Milestone[] {
  const ends = Object.entries(quarterEnds).map(([column, end]) => [column, `${item.year}${end}`] as const)
  const isQuarter = ({ kind, due }: Milestone) => kind === 'quarter' && ends.some(([, end]) => end === due)
  const quarters = ends.flatMap(([column, due]): Milestone[] => {
    const title = row[column]
    if (!title) return []
    const before = item.milestones.find((one) => isQuarter(one) && one.due === due)
    return [{ ...(before ?? { id: makeUuid(), kind: 'quarter' as const, due, doneOn: null }), title }]
  })
  return [...item.milestones.filter((one) => !isQuarter(one)), ...quarters]
}

function readTarget({ row, item }: LineOfItem): ItemPatch['target'] {
  const [amount, unit] = [row.target ?? null, row.unit ?? null]
  if (amount === null && unit === null) return null
  const before = item.target ?? { subject: item.title.slice(0, 200), shape: 'count' as const, comparator: 'exact' }
  return { upper: null, reference: null, nature: null, polarity: 'up' as const, ...before, amount, unit }
}

function readLeader({ row, units, found }: LineOfItem): string | null {
  const leader = row.leaderInCharge ?? null
  const posts = units.flatMap((unit) => unit.posts).filter(({ kind }) => kind === 'leader-in-charge')
  const post = posts.find(({ title }) => title === leader)
  if (leader !== null && !post)
    found.push({ column: 'leaderInCharge', code: 'unknown-post', params: { found: leader } })
  return post?.id ?? null
}

function readDay({ row, item, found }: LineOfItem): Pick<ItemPatch, 'deadline' | 'deadlineWords'> {
  const words = row.deadline ?? null
  const isDay = words === null || /^\d{4}-\d{2}-\d{2}$/.test(words)
  const day = isDay ? words : readDeadline(words, item.year, 'field')?.day
  if (day === undefined) found.push({ column: 'deadline', code: 'not-a-deadline', params: { found: words ?? '' } })
  return { deadline: day ?? null, deadlineWords: words === day ? null : words }
}

/**
 * What a line changes, by the cells that came back other than they went out; what is wrong with it goes to `found`.
 * @example readItemPatch({ row, was, item, units, found }).duties
 */
export function readItemPatch(line: LineOfItem): ItemPatch {
  const { row, was, item } = line
  const changed = (...columns: string[]) => columns.some((column) => (row[column] ?? null) !== (was[column] ?? null))
  const texts = (['definition', 'measures', 'remarks'] as const).filter((column) => changed(column))
  return {
    ...(changed('title') && row.title ? { title: row.title } : {}),
    ...(changed('kind') ? { kind: kinds.get(row.kind ?? '') ?? item.kind } : {}),
    ...Object.fromEntries(texts.map((column) => [column, row[column] ?? null])),
    ...(changed('target', 'unit') ? { target: readTarget(line) } : {}),
    ...(changed('deadline') ? readDay(line) : {}),
    ...(changed('leadUnit', 'responsibleUnits', 'supportingUnits') ? { duties: readDuties(line) } : {}),
    ...(changed('leaderInCharge') ? { leader: readLeader(line) } : {}),
    ...(changed('quarter1', 'quarter2', 'quarter3', 'quarter4') ? { milestones: readMilestones(line) } : {}),
  }
}
