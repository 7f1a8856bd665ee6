import { type EntryBody, getMonthSheet, type Ledger, type SaveEntriesInput } from '@gangmu/ledger'
import { type OutputRow, readWorkbook, type SheetSource, type WorkbookFault } from '@gangmu/output'
import { fixedSheetColumns, readSheetRow, sheetColumns, sheetRow, sheetRowId } from './sheet-rows.ts'

/** What a sheet that came back says: its lines, the entries that changed, and every fault by row and column. */
export interface SheetReturn {
  readonly lines: number
  readonly entries: SaveEntriesInput['entries']
  readonly faults: readonly WorkbookFault[]
}

/** Columns that cannot be empty where another is filled in, or that hold something else than they should. */
const codeOf = (column: string) => (column === 'milestones' ? ('not-a-choice' as const) : ('missing-value' as const))

/**
 * Reads a month sheet back. Lines as they went out change nothing; a line whose entry was changed meanwhile is a fault and is
 * not overwritten.
 * @example (await readMonthSheet(ledger, bytes, { place: '990102', unit: 'finance', month: '2026-07', on: '2026-07-20' })).faults
 */
export async function readMonthSheet(
  ledger: Ledger,
  source: SheetSource,
  { place, unit, month, on }: { place: string; unit: string; month: string; on: string },
): Promise<SheetReturn> {
  const { rows } = await ledger.view(getMonthSheet, place, { unit, month, on })
  const byId = new Map(rows.map((row) => [sheetRowId(row), row]))
  const known = new Map<string, OutputRow>(rows.map((row) => [sheetRowId(row), sheetRow(row)]))
  const bodies = new Map<string, EntryBody>()
  const reading = await readWorkbook(source, sheetColumns, {
    accept: 'good',
    id: 'id',
    known,
    fixed: fixedSheetColumns,
    check(cells) {
      const row = byId.get(cells.id ?? '')
      if (!row) return [{ column: 'id', code: 'missing-value' }]
      const said = readSheetRow(row, cells, on)
      if (!('column' in said)) {
        bodies.set(sheetRowId(row), said)
        return []
      }
      const choices = row.item.milestones.map(({ title }) => title).join('、')
      return [{ column: said.column, code: codeOf(said.column), params: { choices, found: cells[said.column] ?? '' } }]
    },
  })
  const faults = reading.faults.map((one): WorkbookFault => {
    const [item, period] = (one.params.found ?? '').split('@')
    const now = rows.find((row) => row.item.id === item && row.period === period)
    return one.code === 'unknown-id' && now
      ? { ...one, code: 'decided-meanwhile', params: { ...one.params, found: now.item.title } }
      : one
  })
  const entries = reading.accepted.flatMap(({ row: cells }) => {
    const [row, body, went] = [byId.get(cells.id ?? ''), bodies.get(cells.id ?? ''), known.get(cells.id ?? '')]
    if (!row || !body || !went) return []
    const same = sheetColumns.every(({ id }) => (cells[id] ?? null) === (went[id] ?? null))
    if (same) return []
    return [{ item: row.item.id, period: row.period, expectedVersion: row.entry?.version ?? 0, body }]
  })
  return { lines: reading.lines, entries, faults }
}
