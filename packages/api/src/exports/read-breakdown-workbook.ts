import { type ItemPatch, type ItemView, type Ledger, listItems, listUnits, type UnitView } from '@gangmu/ledger'
import {
  breakdownWorkbookColumns,
  type RowFault,
  readWorkbook,
  type SheetSource,
  type WorkbookFault,
} from '@gangmu/output'
import { breakdownRow, namesOf, rowId } from './breakdown-rows.ts'
import { readItemPatch } from './read-item-patch.ts'

/** What a workbook says: its lines, the changes that are right, and every fault by row and column. */
export interface BreakdownReturn {
  readonly lines: number
  readonly changes: readonly { readonly id: string; readonly expectedVersion: number; readonly patch: ItemPatch }[]
  readonly faults: readonly WorkbookFault[]
}

/** Columns that are the report's or the ledger's own. */
const fixed = ['number', 'section', 'sentence']

const idOf = (cell: string | null | undefined): string => (cell ?? '').split('@')[0] ?? ''

/**
 * Reads an edited breakdown back. Lines that are right become changes; a line that somebody changed after the workbook went
 * out is a fault, and so are units, leaders and deadlines that nobody knows.
 * @example (await readBreakdownWorkbook(ledger, bytes, { place: '990102', year: 2026 })).faults
 */
export async function readBreakdownWorkbook(
  ledger: Ledger,
  source: SheetSource,
  { place, year }: { readonly place: string; readonly year: number },
): Promise<BreakdownReturn> {
  const { items } = await ledger.view(listItems, place, { year })
  const units: readonly UnitView[] = await ledger.view(listUnits, place, undefined)
  const names = namesOf(units)
  const byId = new Map<string, ItemView>(items.map((item) => [item.id, item]))
  const known = new Map(items.map((item) => [rowId(item), breakdownRow(item, names)]))
  const patches = new Map<string, ItemPatch>()
  const reading = await readWorkbook(source, breakdownWorkbookColumns, {
    accept: 'good',
    id: 'id',
    known,
    fixed,
    check(row) {
      const item = byId.get(idOf(row.id))
      if (!item) return [{ column: 'id', code: 'missing-value' }]
      const found: RowFault[] = []
      patches.set(item.id, readItemPatch({ row, was: known.get(rowId(item)) ?? {}, item, units, found }))
      return found
    },
  })
  const faults = reading.faults.map((one): WorkbookFault => {
    const now = one.code === 'unknown-id' ? byId.get(idOf(one.params.found)) : undefined
    return now ? { ...one, code: 'decided-meanwhile', params: { ...one.params, found: now.title } } : one
  })
  const changes = reading.accepted.flatMap(({ row }) => {
    const item = byId.get(idOf(row.id))
    const patch = item && patches.get(item.id)
    if (!patch || Object.keys(patch).length === 0) return []
    return [{ id: item.id, expectedVersion: item.version, patch }]
  })
  return { lines: reading.lines, changes, faults }
}
