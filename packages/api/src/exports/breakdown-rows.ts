import type { DutyRole, ItemKind, ItemView, UnitView } from '@gangmu/ledger'
import type { OutputRow } from '@gangmu/output'

/** Kinds of items as the workbook's choices name them. */
export const kindNames: Readonly<Record<ItemKind, string>> = {
  'economic-indicator': '主要经济指标',
  quantified: '量化指标',
  'key-project': '重点项目',
  livelihood: '民生实事',
  qualitative: '定性任务',
  standing: '常年任务',
  other: '其他',
}

/** Last days of the quarters, by the column that tells what is to be seen by then. */
export const quarterEnds = { quarter1: '-03-31', quarter2: '-06-30', quarter3: '-09-30', quarter4: '-12-31' } as const

/** What of a directory a breakdown names. */
export interface DirectoryNames {
  readonly unitName: (id: string) => string
  readonly postTitle: (id: string) => string
}

/** Names by id. @example namesOf(units).unitName('finance') // '区财政局' */
export function namesOf(units: readonly UnitView[]): DirectoryNames {
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const titles = new Map(units.flatMap(({ posts }) => posts.map(({ id, title }) => [id, title] as const)))
  return { unitName: (id) => names.get(id) ?? id, postTitle: (id) => titles.get(id) ?? id }
}

/** An item's id with its version, so that what was changed meanwhile is noticed when the workbook comes back. */
export const rowId = ({ id, version }: Pick<ItemView, 'id' | 'version'>): string => `${id}@${version}`

/** An item as a row of the breakdown's workbook. @example breakdownRow(item, namesOf(units)).leadUnit // '区财政局' */
export function breakdownRow(item: ItemView, { unitName, postTitle }: DirectoryNames): OutputRow {
  const units = (role: DutyRole) =>
    item.duties
      .filter((duty) => duty.role === role)
      .map(({ unit }) => unitName(unit))
      .join('、') || null
  const quarter = (end: string) =>
    item.milestones.find(({ kind, due }) => kind === 'quarter' && due === `${item.year}${end}`)?.title ?? null
  return {
    id: rowId(item),
    number: String(item.number),
    section: item.section?.title ?? null,
    sentence: item.sentence,
    title: item.title,
    kind: kindNames[item.kind],
    target: item.target?.amount ?? null,
    unit: item.target?.unit ?? null,
    definition: item.definition,
    measures: item.measures,
    quarter1: quarter(quarterEnds.quarter1),
    quarter2: quarter(quarterEnds.quarter2),
    quarter3: quarter(quarterEnds.quarter3),
    quarter4: quarter(quarterEnds.quarter4),
    deadline: item.deadline,
    leaderInCharge: item.leader === null ? null : postTitle(item.leader),
    leadUnit: units('lead') ?? units('compiling'),
    responsibleUnits: units('responsible'),
    supportingUnits: units('supporting'),
    remarks: item.remarks,
  }
}
