import { unzipSync } from 'fflate'
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

/** Why the archive is not to be opened, judged before anything of a sheet is unpacked. */
function findArchiveFault(bytes: Uint8Array): WorkbookFaultCode | null {
  let unpacked = 0
  let parts = 0
  const heads: Uint8Array[] = []
  try {
    const small = unzipSync(bytes, {
      filter({ name, originalSize }) {
        unpacked += originalSize
        parts++
        return name === '[Content_Types].xml' && originalSize < 1_000_000
      },
    })
    heads.push(...Object.values(small))
  } catch {
    // Whatever is wrong with an archive, it is no workbook to us.
    return 'not-a-workbook'
  }
  if (unpacked > MOST_MEGABYTES * 1_000_000 || parts > MOST_PARTS) return 'workbook-too-large'
  return heads.length === 1 ? null : 'not-a-workbook'
}

/** Opens the first sheet of a workbook; formulas are not run, only their last values are read. */
export async function openSheet(bytes: Uint8Array): Promise<OpenedSheet> {
  const fault = findArchiveFault(bytes)
  const params = { most: String(MOST_MEGABYTES) }
  if (fault) return { fault, params }
  try {
    const parseNumber = (digits: string): SheetNumber => ({ digits })
    const [sheet] = await readWorkbookFile(Buffer.from(bytes), { trim: false, parseNumber })
    return sheet ? { rows: sheet.data as unknown as SheetCell[][] } : { fault: 'not-a-workbook', params }
  } catch {
    // The library throws errors of many kinds for a broken part; all of them mean the same to a person.
    return { fault: 'not-a-workbook', params }
  }
}
