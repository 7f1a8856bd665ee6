import { readParts } from '../../archive/read-parts.ts'
import type { IntakeNotice } from '../../notice.ts'
import { SheetWriter } from '../../sheet-writer.ts'
import { TextBuilder } from '../../text-builder.ts'
import type { Format } from '../format.ts'
import { writeExample } from './example.ts'
import { readSheet } from './read-sheet.ts'
import { readWorkbook } from './workbook.ts'

/**
 * Excel workbooks (ECMA-376), for task breakdowns, statistics and lists of units. Every visible sheet is a table; a
 * row is a line, its cells are parted by tabs and read as they are shown, formulas by the result saved with them.
 * Nothing is computed. Hidden sheets are left out and counted.
 */
export const xlsx = {
  id: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extensions: ['xlsx', 'xlsm', 'xltx'],
  recognises: (content) => content.kind === 'xlsx',
  open(content, limits) {
    const find = readParts(content.archive, limits)
    const workbook = readWorkbook(find, limits)
    const out = new TextBuilder(limits)
    const counts = { formulas: 0, errors: 0 }
    const shown = workbook.sheets.filter(({ hidden }) => !hidden)
    shown.forEach(({ name, part }, table) => {
      const sheet = part === undefined ? undefined : find(part)
      if (sheet === undefined) return
      const writer = new SheetWriter(out, table)
      readSheet(sheet, workbook, writer, counts, limits)
      writer.end(name)
    })
    const notices: IntakeNotice[] = []
    const hidden = workbook.sheets.length - shown.length
    if (hidden > 0) notices.push({ code: 'sheets-hidden', params: { count: hidden } })
    if (counts.formulas > 0) notices.push({ code: 'values-of-formulas', params: { count: counts.formulas } })
    if (counts.errors > 0) notices.push({ code: 'errors-in-cells', params: { count: counts.errors } })
    if (content.archive?.entries.has('xl/vbaproject.bin')) notices.push({ code: 'macros-ignored', params: {} })
    return { text: out.text(), encoding: 'utf-8', marks: out.marks, notices }
  },
  example: writeExample,
} as const satisfies Format
