import { strFromU8, unzipSync } from 'fflate'
import writeWorkbook, { type CellObject, type Row, type Sheet } from 'write-excel-file/universal'
import type { Export } from '../export.ts'
import { getCell } from '../get-cell.ts'
import { listFacts } from '../list-facts.ts'
import type { OutputColumn, OutputHead, OutputLanguage, OutputRows, OutputTable, Words } from '../output-table.ts'
import { OutputProblem } from '../problem.ts'
import { writePieces } from '../write-pieces.ts'
import { columnLetters } from './column-letters.ts'
import { widthOf } from './column-width.ts'
import { escapeText } from './escape-text.ts'
import { extendSheet } from './extend-sheet.ts'
import { writeHeight } from './row-height.ts'
import { choicesSheet, factsSheet, rowsSheet } from './sheet-names.ts'
import { type CellStyles, MOST_DECIMALS, writeStreamCell } from './stream-cell.ts'
import { zipStream } from './zip-stream.ts'

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

function checkCell(value: string | null, line: number, column: string): void {
  if (value === null || value.length <= MOST_CHARACTERS) return
  const params = { line: String(line), column, found: String(value.length), most: String(MOST_CHARACTERS) }
  throw new OutputProblem('cell-too-long', params)
}

/** A row that has one cell of each form: text, a day, and a number with each count of decimals. */
function writeForms(): Row {
  const numbers = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => ({
    value: 0,
    type: Number,
    format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`,
    alignVertical: 'top' as const,
  }))
  return [
    { type: String, format: TEXT_FORMAT, ...cellStyle },
    { value: new Date(0), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' },
    ...numbers,
  ]
}

function writeFacts(table: OutputHead, language: OutputLanguage): Row[] {
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

/** All of a workbook but its rows: the parts of the file, and its first sheet cut where the rows go. */
interface Frame {
  readonly parts: Readonly<Record<string, Uint8Array>>
  readonly before: string
  readonly after: string
  readonly styles: CellStyles
}

const SHEET = 'xl/worksheets/sheet1.xml'

/** The library makes the workbook with one row of forms; that row is cut out, and its forms are what the rows are written in. */
async function makeFrame(head: OutputHead, language: OutputLanguage): Promise<Frame> {
  const { columns } = head
  const choices = writeChoices(columns, language)
  const titles = columns.map(({ title }) => ({ ...writeText(title[language]), ...titleStyle }))
  const sheets: Sheet<Blob>[] = [
    {
      data: [titles, writeForms()],
      sheet: rowsSheet[language],
      columns: columns.map((column) => ({ width: widthOf(column, language) })),
      stickyRowsCount: 1,
      stickyColumnsCount: countFrozen(columns),
      orientation: 'landscape',
    },
    { data: writeFacts(head, language), sheet: factsSheet[language], columns: [{ width: 12 }, { width: 48 }] },
  ]
  if (choices.length > 0) sheets.push({ data: choices, sheet: choicesSheet[language] })
  const names = {
    sheet: rowsSheet[language],
    choices: choicesSheet[language],
    refusal: refusal[language],
    title: head.title,
    source: head.source,
  }
  const feature = extendSheet(columns, countFrozen(columns), names, language)
  const blob = await writeWorkbook(sheets, { fontFamily: '宋体', fontSize: 11, features: [feature] }).toBlob()
  const { [SHEET]: sheet, ...parts } = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const xml = strFromU8(sheet ?? new Uint8Array())
  const from = xml.indexOf('<row r="2"')
  const to = xml.indexOf('</sheetData>')
  if (from < 0 || to < from) throw new Error('Cannot write a workbook: the library wrote no row of forms')
  const [text = '0', date = '0', ...numbers] = [...xml.slice(from, to).matchAll(/<c [^>]*? s="(\d+)"/g)].map(
    ([, style = '0']) => style,
  )
  return { parts, before: xml.slice(0, from), after: xml.slice(to), styles: { text, date, numbers } }
}

async function* listSheetParts(head: OutputHead, rows: OutputRows, frame: Frame, language: OutputLanguage) {
  const letters = head.columns.map((_, index) => columnLetters(index))
  yield frame.before
  let line = 1
  for await (const row of rows) {
    line++
    if (line > MOST_ROWS + 1) throw new OutputProblem('too-many-rows', { most: String(MOST_ROWS) })
    let cells = ''
    const height = writeHeight(
      head.columns.map((column) => [getCell(row, column.id), column.hidden ? null : widthOf(column, language)]),
    )
    head.columns.forEach(({ id, kind, title }, index) => {
      const value = getCell(row, id)
      checkCell(value, line, title[language])
      cells += writeStreamCell(value, kind, `${letters[index]}${line}`, frame.styles)
    })
    yield `<row r="${line}"${height}>${cells}</row>`
  }
  yield frame.after
}

/**
 * The bytes of `writeXlsx` in pieces while the rows arrive, in memory that does not grow with them.
 * @throws OutputProblem `too-many-rows`, `cell-too-long`: nothing is cut.
 * @example for await (const piece of writeXlsxStream(head, rows)) file.write(piece)
 */
export async function* writeXlsxStream(
  head: OutputHead,
  rows: OutputRows,
  language: OutputLanguage = 'zh',
): AsyncGenerator<Uint8Array> {
  const frame = await makeFrame(head, language)
  const parts = Object.entries(frame.parts).map(([name, bytes]) => ({ name, pieces: [bytes] }))
  const sheet = { name: SHEET, pieces: writePieces(listSheetParts(head, rows, frame, language)) }
  // A reader that looks at the first entry to tell the kind of file finds the list of types there.
  yield* zipStream([...parts, sheet])
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
  const pieces: Uint8Array[] = []
  for await (const piece of writeXlsxStream(table, table.rows, language)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** A workbook for Excel and WPS. */
export const xlsx = {
  id: 'xlsx',
  title: { zh: 'Excel', en: 'Excel' },
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: writeXlsx,
  stream: writeXlsxStream,
} as const satisfies Export
