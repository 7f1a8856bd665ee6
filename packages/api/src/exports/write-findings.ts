import { type Language, type PlaceView, programVersion } from '@gangmu/contract'
import type { DocumentReadingView } from '@gangmu/ledger'
import { type ExportId, exports, listReviewColumns } from '@gangmu/output'
import type { FileAnswer } from '../routes/bind-route.ts'
import { instantInChina } from './instant-in-china.ts'
import { type Locations, listReviewRows } from './review-rows.ts'
import { tableBytes } from './table-bytes.ts'

/** A report whose findings go out. */
export interface FindingsExport {
  readonly view: DocumentReadingView
  readonly locations: Locations
  readonly place: PlaceView
  readonly format: ExportId
  readonly language: Language
}

/**
 * Everything to be decided of a report as a file; as Excel, it can be filled in and comes back through `readReviewWorkbook`.
 * @example await writeFindings({ view, locations, place, format: 'xlsx', language: 'zh' })
 */
export async function writeFindings(asked: FindingsExport): Promise<FileAnswer> {
  const { view, locations, place, language } = asked
  const { document } = view
  const format = exports.find(({ id }) => id === asked.format) ?? exports[0]
  const zh = language === 'zh'
  const head = {
    title: zh ? `${document.title}：待审定事项` : `${document.title}: findings for review`,
    source: zh
      ? `${place.name}（${place.code}）《${document.title}》，原件SHA-256 ${document.bytesSha256}`
      : `${place.name} (${place.code}), “${document.title}”, SHA-256 of the original ${document.bytesSha256}`,
    at: instantInChina(new Date()),
    version: zh
      ? `文本第${document.textVersion}版，数据第${document.version}版，程序${programVersion}`
      : `text version ${document.textVersion}, data version ${document.version}, program ${programVersion}`,
    filter: '',
    columns: listReviewColumns(language),
  }
  const rows = listReviewRows(view, locations, language).map(({ row }) => row)
  return {
    bytes: await tableBytes(format, head, rows, language),
    mediaType: format.mediaType,
    fileName: `gangmu-${place.code}-${document.year ?? 'report'}-findings.${format.extension}`,
  }
}
