import { type Language, type PlaceView, programVersion } from '@gangmu/contract'
import { type Ledger, listUnits } from '@gangmu/ledger'
import { unitColumns, writeXlsx } from '@gangmu/output'
import type { FileAnswer } from '../routes/bind-route.ts'
import { instantInChina } from './instant-in-china.ts'
import { unitRows } from './unit-rows.ts'

/**
 * A place's unit directory as a workbook that can be edited and comes back through `readUnitsWorkbook`.
 * @example await writeUnits(ledger, { place, language: 'zh' })
 */
export async function writeUnits(
  ledger: Ledger,
  { place, language }: { place: PlaceView; language: Language },
): Promise<FileAnswer> {
  const zh = language === 'zh'
  const table = {
    title: zh ? `${place.name}单位目录` : `Unit directory of ${place.name}`,
    source: zh ? `${place.name}（${place.code}）台账` : `Ledger of ${place.name} (${place.code})`,
    at: instantInChina(new Date()),
    version: programVersion,
    filter: '',
    columns: unitColumns,
    rows: unitRows(await ledger.view(listUnits, place.code, undefined)),
  }
  return {
    bytes: await writeXlsx(table, language),
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileName: `gangmu-${place.code}-units.xlsx`,
  }
}
