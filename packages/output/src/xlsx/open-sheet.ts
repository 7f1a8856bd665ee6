import { strFromU8, unzipSync, zipSync } from 'fflate'
import readWorkbookFile from 'read-excel-file/node'
import type { WorkbookFaultCode } from './workbook-fault.ts'

/** Most megabytes a workbook may have unpacked; 100,000 rows of ten columns have about 80. */
const MOST_MEGABYTES = 200
const MOST_PARTS = 1_000

/** A number as the file has it, told apart from text. */
export interface SheetNumber {
  readonly digits: string
}

/** What a cell holds: text, a number, a day, a truth value or nothing. */
export type SheetCell = string | SheetNumber | Date | boolean | null

/** The first sheet, or why there is none. */
export type OpenedSheet =
  | { readonly rows: readonly (readonly SheetCell[])[] }
  | { readonly fault: WorkbookFaultCode; readonly params: Readonly<Record<string, string>> }

/** Parts of a workbook that tell of its cells; pictures, macros and whatever else there is are never unpacked. */
const CELL_PARTS =
  /^(?:\[Content_Types\]|_rels\/|xl\/(?:_rels\/|workbook|sharedStrings|styles|worksheets\/)).*\.(?:xml|rels)$/
/** How far into a part a document type can stand. */
const PROLOGUE = 2_000

/**
 * The parts that are read, packed anew without compression. No part becomes larger than the archive says it is, so that one which lies
 * about its size cannot fill memory either; a part with a document type is refused, as no program for sheets writes one.
 */
function repack(bytes: Uint8Array): Uint8Array | WorkbookFaultCode {
  let unpacked = 0
  let count = 0
  let parts: Record<string, Uint8Array>
  try {
    parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        count++
        unpacked += originalSize
        return CELL_PARTS.test(name) && unpacked <= MOST_MEGABYTES * 1_000_000 && count <= MOST_PARTS
      },
    })
  } catch {
    // Whatever is wrong with an archive, it is no workbook to us.
    return 'not-a-workbook'
  }
  if (unpacked > MOST_MEGABYTES * 1_000_000 || count > MOST_PARTS) return 'workbook-too-large'
  const hasType = Object.values(parts).some((part) => strFromU8(part.subarray(0, PROLOGUE)).includes('<!DOCTYPE'))
  return hasType || !('[Content_Types].xml' in parts) ? 'not-a-workbook' : zipSync(parts, { level: 0 })
}

/** A table that comes back: a workbook as its bytes, or rows that were read already, as of a CSV file. */
export type SheetSource = Uint8Array | readonly (readonly SheetCell[])[]

/** Opens the first sheet of a workbook; formulas are not run, only their last values are read. Rows are taken as they are. */
export async function openSheet(source: SheetSource): Promise<OpenedSheet> {
  if (!(source instanceof Uint8Array)) return { rows: source }
  const params = { most: String(MOST_MEGABYTES) }
  const packed = repack(source)
  if (typeof packed === 'string') return { fault: packed, params }
  try {
    const parseNumber = (digits: string): SheetNumber => ({ digits })
    const [sheet] = await readWorkbookFile(Buffer.from(packed), { trim: false, parseNumber })
    return sheet ? { rows: sheet.data as unknown as SheetCell[][] } : { fault: 'not-a-workbook', params }
  } catch {
    // The library throws errors of many kinds for a broken part; all of them mean the same to a person.
    return { fault: 'not-a-workbook', params }
  }
}
