import { type Ledger, listUnits, makeUuid, type UnitInput, type UnitKind, type UnitView } from '@gangmu/ledger'
import {
  type OutputRow,
  type RowFault,
  readWorkbook,
  type SheetSource,
  unitColumns,
  unitKindNames,
  unitStateNames,
  type WorkbookFault,
} from '@gangmu/output'
import { splitNames } from './split-names.ts'
import { leadersOf, unitRowId, unitRows } from './unit-rows.ts'

/** What an edited directory says: its lines, the units that are new or changed, and every fault by row and column. */
export interface UnitsReturn {
  readonly lines: number
  readonly units: readonly UnitInput[]
  readonly faults: readonly WorkbookFault[]
}

const kinds = new Map(Object.entries(unitKindNames).map(([kind, name]) => [name as string, kind as UnitKind]))

/** The directory as it is, and the names and ids it goes by. */
class Directory {
  readonly #units: readonly UnitView[]
  readonly #added = new Map<string, string>()
  readonly #leaders: ReadonlyMap<string, string>
  readonly rows: ReadonlyMap<string, OutputRow>

  constructor(units: readonly UnitView[]) {
    this.#units = units
    const leaders = [...leadersOf(units)]
    this.#leaders = new Map(leaders.map(([id, title]) => [title, id]))
    this.rows = new Map(unitRows(units).map((row) => [row.id ?? '', row]))
  }

  find(rowId: string | null | undefined): UnitView | undefined {
    return this.#units.find((unit) => unitRowId(unit) === rowId)
  }

  /** A unit that has changed since the workbook went out. */
  findById(rowId: string): UnitView | undefined {
    return this.#units.find(({ id }) => id === rowId.split('@')[0])
  }

  leader(title: string): string | undefined {
    return this.#leaders.get(title)
  }

  /** A unit that only this workbook has; the same name gets the same id, whichever line asks first. */
  add(name: string): string {
    const id = this.#added.get(name) ?? makeUuid()
    this.#added.set(name, id)
    return id
  }

  /** The unit of a name: one in being before one that is closed, those of the directory before those added here. */
  named(name: string, added: ReadonlyMap<string, number>): string | undefined {
    const known = (unit: UnitView) => unit.name === name || unit.shortName === name
    const unit = this.#units.find((one) => one.state === 'active' && known(one)) ?? this.#units.find(known)
    return unit?.id ?? (added.has(name) ? this.add(name) : undefined)
  }
}

function check(row: OutputRow, directory: Directory, added: ReadonlyMap<string, number>): RowFault[] {
  const faults: RowFault[] = []
  if (!row.id && row.name && (added.get(row.name) ?? 0) > 1) {
    faults.push({ column: 'name', code: 'repeated-name', params: { found: row.name } })
  }
  const { parent, leaderInCharge: leader, position } = row
  if (parent && directory.named(parent, added) === undefined) {
    faults.push({ column: 'parent', code: 'unknown-unit', params: { found: parent } })
  }
  if (leader && directory.leader(leader) === undefined) {
    faults.push({ column: 'leaderInCharge', code: 'unknown-post', params: { found: leader } })
  }
  if (position && !/^\d{1,6}$/.test(position)) {
    faults.push({ column: 'position', code: 'not-a-number', params: { found: position } })
  }
  return faults
}

function readUnit(row: OutputRow, line: number, directory: Directory, added: ReadonlyMap<string, number>): UnitInput {
  const before = directory.find(row.id)
  const name = row.name ?? ''
  return {
    id: before?.id ?? directory.add(name),
    name,
    shortName: row.shortName ?? null,
    aliases: splitNames(row.aliases ?? ''),
    kind: kinds.get(row.kind ?? '') ?? 'other',
    parent: row.parent ? (directory.named(row.parent, added) ?? null) : null,
    position: row.position ? Number(row.position) : (before?.position ?? line),
    state: row.state === unitStateNames.closed ? 'closed' : 'active',
    leaderInCharge: row.leaderInCharge ? (directory.leader(row.leaderInCharge) ?? null) : null,
    expectedVersion: before?.version ?? 0,
  }
}

/**
 * Reads an edited unit directory back: lines with an id are the units that went out, lines without are new. Units above and
 * leaders are found by name; whom nobody knows is told by row and column.
 * @example (await readUnitsWorkbook(ledger, bytes, '990102')).units.length
 */
export async function readUnitsWorkbook(ledger: Ledger, source: SheetSource, place: string): Promise<UnitsReturn> {
  const directory = new Directory(await ledger.view(listUnits, place, undefined))
  // Names are gathered first: a unit may stand above another that comes before it.
  const names = await readWorkbook(source, unitColumns, { accept: 'good' })
  const added = new Map<string, number>()
  for (const { row } of names.accepted) if (!row.id && row.name) added.set(row.name, (added.get(row.name) ?? 0) + 1)
  const reading = await readWorkbook(source, unitColumns, {
    accept: 'good',
    id: 'id',
    known: directory.rows,
    fixed: ['posts'],
    check: (row) => check(row, directory, added),
  })
  const faults = reading.faults.map((one): WorkbookFault => {
    const now = one.code === 'unknown-id' ? directory.findById(one.params.found ?? '') : undefined
    return now ? { ...one, code: 'decided-meanwhile', params: { ...one.params, found: now.name } } : one
  })
  const units = reading.accepted.flatMap(({ line, row }) => {
    const was = directory.rows.get(row.id ?? '')
    const changed = !was || unitColumns.some(({ id }) => (row[id] ?? null) !== (was[id] ?? null))
    return changed ? [readUnit(row, line, directory, added)] : []
  })
  return { lines: reading.lines, units, faults }
}
