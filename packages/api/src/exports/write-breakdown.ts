import { type Language, type PlaceView, programVersion } from '@gangmu/contract'
import { getBreakdown, type Ledger, listItems, listUnits } from '@gangmu/ledger'
import { breakdownWorkbookColumns, writeXlsx } from '@gangmu/output'
import type { FileAnswer } from '../routes/bind-route.ts'
import { breakdownRow, namesOf } from './breakdown-rows.ts'
import { instantInChina } from './instant-in-china.ts'

/**
 * A year's breakdown as a workbook that can be edited and comes back through `readBreakdownWorkbook`.
 * @throws LedgerProblem `not-found`
 * @example await writeBreakdown(ledger, { place, year: 2026, language: 'zh' })
 */
export async function writeBreakdown(
  ledger: Ledger,
  { place, year, language }: { place: PlaceView; year: number; language: Language },
): Promise<FileAnswer> {
  const row = await ledger.view(getBreakdown, place.code, { year })
  const { items } = await ledger.view(listItems, place.code, { year })
  const names = namesOf(await ledger.view(listUnits, place.code, undefined))
  const zh = language === 'zh'
  const table = {
    title: zh ? `${place.name}${year}年政府工作报告任务分解` : `Breakdown of the ${year} report of ${place.name}`,
    source: zh ? `${place.name}（${place.code}）台账` : `Ledger of ${place.name} (${place.code})`,
    at: instantInChina(new Date()),
    version: zh ? `第${row.version}版，程序${programVersion}` : `version ${row.version}, program ${programVersion}`,
    filter: '',
    columns: breakdownWorkbookColumns,
    rows: items.map((item) => breakdownRow(item, names)),
  }
  return {
    bytes: await writeXlsx(table, language),
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileName: `gangmu-${place.code}-${year}-breakdown.xlsx`,
  }
}
