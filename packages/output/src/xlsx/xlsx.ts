import writeWorkbook, { type CellObject, type Row, type Sheet } from 'write-excel-file/universal'
import type { Export } from '../export.ts'
import { getCell } from '../get-cell.ts'
import { isKeptNumber } from '../is-kept-number.ts'
import { listFacts } from '../list-facts.ts'
import type { ColumnKind, OutputColumn, OutputLanguage, OutputTable, Words } from '../output-table.ts'
import { findDay } from '../plain-date.ts'
import { OutputProblem } from '../problem.ts'
import { widthOf } from './column-width.ts'
import { escapeText } from './escape-text.ts'
import { extendSheet } from './extend-sheet.ts'
import { choicesSheet, factsSheet, rowsSheet } from './sheet-names.ts'

/** Limits of the form (Excel specifications and limits, as of 2024); the titles take one row. */
const MOST_ROWS = 1_048_575
const MOST_CHARACTERS = 32_767

const TEXT_FORMAT = '@'
const refusal: Words = { zh: '请从列表中选择。', en: 'Choose from the list.' }

const titleStyle = {
  fontWeight: 'bold',
  backgroundColor: '#e9e5dc',
  bottomBorderStyle: 'thin',
  alignVertical: 'center',
  wrap: true,
} as const
const cellStyle = { alignVertical: 'top', wrap: true } as const

function writeText(value: string): CellObject {
  return { value: escapeText(value), type: String, format: TEXT_FORMAT, ...cellStyle }
}

/** Number as a spreadsheet shows it with the decimals it was given with. */
function writeNumber(value: string): CellObject {
  const point = value.indexOf('.')
  const format = point < 0 ? '0' : `0.${'0'.repeat(value.length - point - 1)}`
  return { value: Number(value), type: Number, format, alignVertical: 'top' }
}

/** Empty cells of text keep the format of text, so that a 007 entered there stays one. */
function writeCell(value: string | null, kind: ColumnKind): CellObject | null {
  if (value === null) return kind === 'text' ? { type: String, format: TEXT_FORMAT, ...cellStyle } : null
  if (kind === 'number' && isKeptNumber(value)) return writeNumber(value)
  const day = kind === 'date' ? findDay(value) : null
  if (day && value > '1900-03-01') return { value: day, type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' }
  return writeText(value)
}

function checkCell(value: string | null, line: number, column: string): void {
  if (value === null || value.length <= MOST_CHARACTERS) return
  const params = { line: String(line), column, found: String(value.length), most: String(MOST_CHARACTERS) }
  throw new OutputProblem('cell-too-long', params)
}

function writeRows(table: OutputTable, language: OutputLanguage): Row[] {
  if (table.rows.length > MOST_ROWS)
    throw new OutputProblem('too-many-rows', { found: String(table.rows.length), most: String(MOST_ROWS) })
  const titles = table.columns.map(({ title }) => ({ ...writeText(title[language]), ...titleStyle }))
  const rows = table.rows.map((row, index) =>
    table.columns.map(({ id, kind, title }) => {
      const value = getCell(row, id)
      checkCell(value, index + 2, title[language])
      return writeCell(value, kind)
    }),
  )
  return [titles, ...rows]
}

function writeFacts(table: OutputTable, language: OutputLanguage): Row[] {
  return listFacts(table, language).map(([label, value]) => [
    { ...writeText(label), fontWeight: 'bold' },
    writeText(value),
  ])
}

/** The choices of each column that has such, below its title. */
function writeChoices(columns: readonly OutputColumn[], language: OutputLanguage): Row[] {
  const lists = columns.filter(({ choices }) => choices && choices.length > 0)
  const longest = Math.max(0, ...lists.map(({ choices }) => choices?.length ?? 0))
  const titles = lists.map(({ title }) => writeText(title[language]))
  const rows = Array.from({ length: longest }, (_, index) =>
    lists.map(({ choices }) => (choices?.[index] === undefined ? null : writeText(choices[index]))),
  )
  return lists.length === 0 ? [] : [titles, ...rows]
}

/** Columns that stay in view while a person moves to the right: those out of sight at the start, and the first that is seen. */
function countFrozen(columns: readonly OutputColumn[]): number {
  const seen = columns.findIndex(({ hidden }) => !hidden)
  return seen < 0 || columns.length < 2 ? 0 : seen + 1
}

/**
 * Writes a table as a workbook (ECMA-376, as Excel and WPS open it). The first sheet holds the titles, frozen, and the
 * rows; the second says what the file is and whence; a third, out of sight, holds the choices of columns that have
 * such. Text is text whatever it begins with, exact decimals of up to 15 digits are numbers, days of the calendar
 * are dates; no cell is a formula. An empty text comes back as no value: a sheet knows no difference.
 * @throws OutputProblem `too-many-rows`, `cell-too-long`: nothing is cut.
 * @example await writeXlsx(table) // bytes that begin with 'PK'
 */
export async function writeXlsx(table: OutputTable, language: OutputLanguage = 'zh'): Promise<Uint8Array> {
  const { columns } = table
  const choices = writeChoices(columns, language)
  const sheets: Sheet<Blob>[] = [
    {
      data: writeRows(table, language),
      sheet: rowsSheet[language],
      columns: columns.map((column) => ({ width: widthOf(column) })),
      stickyRowsCount: 1,
      stickyColumnsCount: countFrozen(columns),
      orientation: 'landscape',
    },
    { data: writeFacts(table, language), sheet: factsSheet[language], columns: [{ width: 12 }, { width: 48 }] },
  ]
  if (choices.length > 0) sheets.push({ data: choices, sheet: choicesSheet[language] })
  const names = { sheet: rowsSheet[language], choices: choicesSheet[language], refusal: refusal[language] }
  const feature = extendSheet(columns, table.rows.length, countFrozen(columns), names)
  const blob = await writeWorkbook(sheets, { fontFamily: '宋体', fontSize: 11, features: [feature] }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

/** A workbook for Excel and WPS. */
export const xlsx = {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: writeXlsx,
} as const satisfies Export
