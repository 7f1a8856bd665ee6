import type { EntryBody, MonthSheet } from '@gangmu/ledger'
import type { OutputColumn, OutputRow } from '@gangmu/output'

type Row = MonthSheet['rows'][number]
type Extras = Pick<OutputColumn, 'kind' | 'choices' | 'hidden' | 'width'>

function column(id: string, zh: string, en: string, { kind = 'text', ...rest }: Partial<Extras> = {}): OutputColumn {
  return { id, title: { zh, en }, kind, ...rest }
}

/** How final a figure is, as the sheet's choices name it. */
const figureStateNames = { estimate: '预计', flash: '快报', preliminary: '初步核算', final: '最终核实' } as const
/** Classes of causes, as the sheet's choices name them. */
const causeNames = {
  factors: '要素保障',
  funds: '资金',
  approval: '审批',
  market: '市场',
  policy: '政策',
  weather: '天气',
  responsibility: '工作责任',
} as const
const stateNames = { saved: '已保存', submitted: '已报送', approved: '已审签', returned: '已退回' } as const

const keyOf = <K extends string>(names: Readonly<Record<K, string>>, name: string | null | undefined): K | null =>
  (Object.keys(names) as K[]).find((key) => names[key] === name) ?? null

/** Columns of a month sheet that come back as they went out. */
export const fixedSheetColumns = ['number', 'title', 'target', 'period', 'due', 'held', 'previous', 'state', 'returned']

/** Columns of a month sheet's workbook: what is asked, what is held, and what the unit fills in. */
export const sheetColumns: readonly OutputColumn[] = [
  column('id', '编号', 'Id', { hidden: true, width: 24 }),
  column('number', '总序号', 'Number', { kind: 'number', width: 8 }),
  column('title', '工作任务', 'Task', { width: 40 }),
  column('target', '目标值', 'Target', { width: 14 }),
  column('period', '报送期', 'Period', { width: 10 }),
  column('due', '报送时限', 'Due', { kind: 'date', width: 12 }),
  column('held', '台账已有数据', 'Held already', { width: 20 }),
  column('previous', '上期数', 'Last reported', { width: 12 }),
  column('amount', '本期累计', 'Cumulative', { kind: 'number', width: 12 }),
  column('growth', '同比（%）', 'Growth (%)', { kind: 'number', width: 10 }),
  column('base', '上年同期', 'Same period last year', { kind: 'number', width: 12 }),
  column('figureState', '数据性质', 'Figure is', { choices: Object.values(figureStateNames), width: 12 }),
  column('words', '进展情况', 'Progress', { width: 40 }),
  column('nothingNew', '本期无新进展', 'Nothing new', { choices: ['是'], width: 12 }),
  column('milestones', '已完成节点（名称 日期；）', 'Milestones done (title day; …)', { width: 32 }),
  column('cause', '困难原因', 'Cause', { choices: Object.values(causeNames), width: 10 }),
  column('obstacle', '存在问题', 'Obstacle', { width: 28 }),
  column('ask', '需协调事项', 'Asked', { width: 28 }),
  column('state', '状态', 'State', { width: 10 }),
  column('returned', '退回意见', 'Sent back because', { width: 24 }),
]

/** Id of a line: item, period and the version that went out, so that a change meanwhile is noticed. */
export const sheetRowId = ({ item, period, entry }: Row): string => `${item.id}@${period}@${entry?.version ?? 0}`

const amountWords = (amount: string | null | undefined, unit: string | null | undefined): string | null =>
  amount == null ? null : `${amount}${unit ?? ''}`

/** A line of a month sheet as a row of its workbook. @example sheetRow(row).title */
export function sheetRow(row: Row): OutputRow {
  const { item, period, due, entry, held } = row
  const { words, nothingNew, figure, milestonesDone, obstacle } = entry?.body ?? ({} as Partial<EntryBody>)
  const titles = new Map(item.milestones.map(({ id, title }) => [id, title]))
  const owned = held.owned?.value
  return {
    id: sheetRowId(row),
    number: String(item.number),
    title: item.title,
    target: amountWords(item.target?.amount, item.target?.unit),
    period,
    due,
    held: held.owned && `${held.owned.name}：${owned?.amount ?? owned?.growth ?? '—'}`,
    previous: held.previous?.amount ?? held.previous?.growth ?? null,
    amount: figure?.amount ?? null,
    growth: figure?.growth ?? null,
    base: figure?.base ?? held.base?.amount ?? null,
    figureState: figure ? figureStateNames[figure.figureState] : null,
    words: words ?? null,
    nothingNew: nothingNew ? '是' : null,
    milestones: milestonesDone?.map(({ id, on }) => `${titles.get(id) ?? id} ${on}`).join('；') || null,
    cause: obstacle ? causeNames[obstacle.cause] : null,
    obstacle: obstacle?.words ?? null,
    ask: obstacle?.ask ?? null,
    state: entry ? stateNames[entry.state] : null,
    returned: entry?.returnedWords ?? null,
  }
}

/** Milestones as a cell says them, `名称 日期`, separated by `；`; null when one of them is none of the item's. */
function readMilestones(cell: string | null, { item }: Row): EntryBody['milestonesDone'] | null {
  if (cell === null) return []
  const ids = new Map(item.milestones.map(({ id, title }) => [title.trim(), id]))
  const found = cell
    .split(/[；;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => ({ id: ids.get(one.slice(0, -10).trim()), on: one.slice(-10) }))
  return found.every(({ id, on }) => id !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(on))
    ? found.map(({ id, on }) => ({ id: id as string, on }))
    : null
}

/**
 * What a line of the workbook says of its item, or the column that cannot be.
 * @param day The day a figure is of that went out without one.
 * @example readSheetRow(row, cells, '2026-07-09')
 */
export function readSheetRow(row: Row, cells: OutputRow, day: string): EntryBody | { readonly column: string } {
  const cell = (id: string): string | null => cells[id]?.trim() || null
  const before = row.entry?.body
  // A cell as it went out is not read again: a title may have the very marks that part them.
  const isAsSent = cell('milestones') === sheetRow(row).milestones
  const milestonesDone = isAsSent ? (before?.milestonesDone ?? []) : readMilestones(cell('milestones'), row)
  if (milestonesDone === null) return { column: 'milestones' }
  const [amount, growth] = [cell('amount'), cell('growth')]
  const cause = keyOf(causeNames, cell('cause'))
  const [words, ask] = [cell('obstacle'), cell('ask')]
  if ((cause === null) !== (words === null)) return { column: cause === null ? 'cause' : 'obstacle' }
  if (cause !== null && ask === null) return { column: 'ask' }
  const same = before?.figure?.amount === amount && before?.figure?.growth === growth
  const figure =
    amount === null && growth === null
      ? null
      : {
          amount,
          growth,
          unit: row.item.target?.shape === 'growth' ? (before?.figure?.unit ?? null) : (row.item.target?.unit ?? null),
          base: cell('base'),
          figureState: keyOf(figureStateNames, cell('figureState')) ?? ('flash' as const),
          claimedOn: (same ? before?.figure?.claimedOn : null) ?? day,
        }
  return {
    words: cell('words'),
    nothingNew: cell('nothingNew') === '是',
    figure,
    milestonesDone,
    obstacle: cause === null || words === null || ask === null ? null : { cause, words, ask },
    evidence: before?.evidence ?? [],
  }
}
