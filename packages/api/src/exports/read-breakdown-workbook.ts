import {
  type Duty,
  type DutyRole,
  type ItemKind,
  type ItemPatch,
  type ItemView,
  type Ledger,
  listItems,
  listUnits,
  type Milestone,
  makeUuid,
  readDeadline,
  type UnitView,
} from '@gangmu/ledger'
import {
  breakdownColumns,
  type OutputRow,
  readWorkbook,
  type WorkbookFault,
  type WorkbookFaultCode,
} from '@gangmu/output'
import { breakdownRow, kindNames, namesOf, quarterEnds, rowId } from './breakdown-rows.ts'

/** What a workbook says: its lines, the changes that are right, and every fault by row and column. */
export interface BreakdownReturn {
  readonly lines: number
  readonly changes: readonly { readonly id: string; readonly expectedVersion: number; readonly patch: ItemPatch }[]
  readonly faults: readonly WorkbookFault[]
}

type Fault = (column: string, code: WorkbookFaultCode, found: string) => void

const kinds = new Map(Object.entries(kindNames).map(([kind, name]) => [name, kind as ItemKind]))
/** Columns that are the report's or the ledger's own. */
const fixed = ['number', 'section', 'sentence']
const separators = new Set(['、', '，', ',', '；', ';', '\n'])

/** Names in a cell, however they are parted. */
function splitNames(cell: string): string[] {
  let names = ['']
  for (const character of cell) {
    if (separators.has(character)) names = [...names, '']
    else names[names.length - 1] += character
  }
  return names.map((name) => name.trim()).filter((name) => name !== '')
}

const roleOf = { leadUnit: 'lead', responsibleUnits: 'responsible', supportingUnits: 'supporting' } as const

/** The duties of a line: what is named in each column, with the post a unit had before. */
function readDuties(row: OutputRow, item: ItemView, units: readonly UnitView[], fault: Fault): readonly Duty[] {
  const compiles = item.duties.some(({ role }) => role === 'compiling')
  return Object.entries(roleOf).flatMap(([column, usual]): Duty[] =>
    splitNames(row[column] ?? '').flatMap((name): Duty[] => {
      const known = (unit: UnitView) => unit.name === name || unit.shortName === name || unit.aliases.includes(name)
      const unit = units.find((one) => one.state === 'active' && known(one)) ?? units.find(known)
      if (!unit) {
        fault(column, 'unknown-unit', name)
        return []
      }
      const role: DutyRole = usual === 'lead' && compiles ? 'compiling' : usual
      const before = item.duties.find((duty) => duty.unit === unit.id && duty.role === role)
      return [before ?? { role, unit: unit.id, post: null }]
    }),
  )
}

function readMilestones(row: OutputRow, item: ItemView): readonly Milestone[] {
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

/** What a line changes, by the cells that came back other than they went out. */
function readPatch(
  row: OutputRow,
  was: OutputRow,
  item: ItemView,
  units: readonly UnitView[],
  fault: Fault,
): ItemPatch {
  const changed = (...columns: string[]) => columns.some((column) => (row[column] ?? null) !== (was[column] ?? null))
  const text = (column: string) => row[column] ?? null
  const patch: { -readonly [Key in keyof ItemPatch]: ItemPatch[Key] } = {}
  const title = text('title')
  if (changed('title') && title !== null) patch.title = title
  if (changed('kind')) patch.kind = kinds.get(text('kind') ?? '') ?? item.kind
  if (changed('definition')) patch.definition = text('definition')
  if (changed('measures')) patch.measures = text('measures')
  if (changed('remarks')) patch.remarks = text('remarks')
  if (changed('target', 'unit')) {
    const [amount, unit] = [text('target'), text('unit')]
    const before = item.target ?? { subject: item.title.slice(0, 200), shape: 'count' as const, comparator: 'exact' }
    const rest = { upper: null, reference: null, nature: null, polarity: 'up' as const }
    patch.target = amount === null && unit === null ? null : { ...rest, ...before, amount, unit }
  }
  if (changed('deadline')) {
    const words = text('deadline')
    const day = words === null ? null : /^\d{4}-\d{2}-\d{2}$/.test(words) ? words : readDeadline(words, item.year)?.day
    if (day === undefined) fault('deadline', 'not-a-deadline', words ?? '')
    else Object.assign(patch, { deadline: day, deadlineWords: words === day ? null : words })
  }
  if (changed('leadUnit', 'responsibleUnits', 'supportingUnits')) patch.duties = readDuties(row, item, units, fault)
  if (changed('leaderInCharge')) {
    const leader = text('leaderInCharge')
    const posts = units.flatMap((unit) => unit.posts).filter(({ kind }) => kind === 'leader-in-charge')
    const post = posts.find(({ title: name }) => name === leader)
    if (leader !== null && !post) fault('leaderInCharge', 'unknown-post', leader)
    patch.leader = post?.id ?? null
  }
  if (changed('quarter1', 'quarter2', 'quarter3', 'quarter4')) patch.milestones = readMilestones(row, item)
  return patch
}

const lettersOf = (column: string): string => {
  const index = breakdownColumns.findIndex(({ id }) => id === column)
  return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`
}

/**
 * Reads an edited breakdown back. Lines that are right become changes; a line that somebody changed after the workbook went
 * out is a fault, and so are units, leaders and deadlines that nobody knows.
 * @example (await readBreakdownWorkbook(ledger, bytes, { place: '990102', year: 2026 })).faults
 */
export async function readBreakdownWorkbook(
  ledger: Ledger,
  bytes: Uint8Array,
  { place, year }: { readonly place: string; readonly year: number },
): Promise<BreakdownReturn> {
  const { items } = await ledger.view(listItems, place, { year })
  const units = await ledger.view(listUnits, place, undefined)
  const names = namesOf(units)
  const byId = new Map(items.map((item) => [item.id, item]))
  const known = new Map(items.map((item) => [rowId(item), breakdownRow(item, names)]))
  const reading = await readWorkbook(bytes, breakdownColumns, { accept: 'good', id: 'id', known, fixed })
  const faults = reading.faults.map((one): WorkbookFault => {
    const now = one.code === 'unknown-id' ? byId.get((one.params.found ?? '').split('@')[0] ?? '') : undefined
    return now ? { ...one, code: 'decided-meanwhile', params: { ...one.params, found: now.title } } : one
  })
  const changes = reading.accepted.flatMap(({ line, row }) => {
    const item = byId.get((row.id ?? '').split('@')[0] ?? '')
    const column = (id: string) => breakdownColumns.find((one) => one.id === id)?.title.zh ?? id
    if (!item) {
      faults.push({ code: 'missing-value', line, letters: 'A', params: { column: column('id') } })
      return []
    }
    const before = faults.length
    const patch = readPatch(row, known.get(rowId(item)) ?? {}, item, units, (id, code, found) =>
      faults.push({ code, line, letters: lettersOf(id), params: { column: column(id), found } }),
    )
    if (faults.length > before || Object.keys(patch).length === 0) return []
    return [{ id: item.id, expectedVersion: item.version, patch }]
  })
  return { lines: reading.lines, changes, faults }
}
