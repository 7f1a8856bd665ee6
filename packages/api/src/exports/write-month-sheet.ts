import { type Language, type PlaceView, programVersion } from '@gangmu/contract'
import { getMonthSheet, type Ledger } from '@gangmu/ledger'
import { writeXlsx } from '@gangmu/output'
import type { FileAnswer } from '../routes/bind-route.ts'
import { instantInChina } from './instant-in-china.ts'
import { sheetColumns, sheetRow } from './sheet-rows.ts'

/** Which unit's sheet, of which month, as it is on which day. */
export interface SheetAsked {
  readonly place: PlaceView
  readonly unit: string
  readonly month: string
  readonly on: string
}

/**
 * A unit's month sheet as a workbook that is filled in and comes back through `readMonthSheet`.
 * @throws LedgerProblem `not-found`, `invalid-request`
 * @example await writeMonthSheet(ledger, { place, unit: 'finance', month: '2026-07', on: '2026-07-20' }, 'zh')
 */
export async function writeMonthSheet(
  ledger: Ledger,
  { place, unit, month, on }: SheetAsked,
  language: Language,
): Promise<FileAnswer> {
  const sheet = await ledger.view(getMonthSheet, place.code, { unit, month, on })
  const zh = language === 'zh'
  const table = {
    title: zh ? `${sheet.unit.name}${month}月报表` : `Month sheet of ${sheet.unit.name}, ${month}`,
    source: zh ? `${place.name}（${place.code}）台账` : `Ledger of ${place.name} (${place.code})`,
    at: instantInChina(new Date()),
    version: zh ? `程序${programVersion}` : `program ${programVersion}`,
    filter: '',
    columns: sheetColumns,
    rows: sheet.rows.map(sheetRow),
  }
  return {
    bytes: await writeXlsx(table, language),
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileName: `gangmu-${place.code}-${unit}-${month}.xlsx`,
  }
}
