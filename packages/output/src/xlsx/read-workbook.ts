import { getCell } from '../get-cell.ts'
import type { OutputColumn, OutputLanguage, OutputRow } from '../output-table.ts'
import { columnLetters } from './column-letters.ts'
import { openSheet, type SheetCell, type SheetSource } from './open-sheet.ts'
import { readCell } from './read-cell.ts'
import type { WorkbookFault, WorkbookFaultCode } from './workbook-fault.ts'

/** How a workbook is to be read back. */
export interface WorkbookOptions {
  /** `all`: nothing is accepted unless every line is right; `good`: the person chose to take the lines that are right. */
  readonly accept?: 'all' | 'good'
  /** Column that holds the id of a line; a line without one is new. */
  readonly id?: string
  /** The lines as they were written out, by id. With it, ids that are not in it are faults. */
  readonly known?: ReadonlyMap<string, OutputRow>
  /** Columns that must come back as they went out, such as a report's own sentence. */
  readonly fixed?: readonly string[]
  /** What else is wrong with a line whose cells are all readable: a column's id, a code and its parameters. */
  readonly check?: (row: OutputRow) => readonly RowFault[]
}

/** A fault that only the owner of the rows can see. */
export interface RowFault {
  readonly column: string
  readonly code: WorkbookFaultCode
  readonly params?: Readonly<Record<string, string>>
}

/** A line of a workbook as it was read. */
export interface WorkbookLine {
  /** As the spreadsheet counts; the titles are line 1. */
  readonly line: number
  readonly row: OutputRow
}

/** What was read: the lines that are accepted, how many were there, and every fault. */
export interface WorkbookReading {
  readonly accepted: readonly WorkbookLine[]
  readonly lines: number
  readonly faults: readonly WorkbookFault[]
}

/** Where a column stands, and what the workbook's own first line calls it. */
interface ColumnPlace {
  readonly index: number
  readonly title: string
}

/** The columns of one workbook by their ids, and the language that most of its titles are in. */
interface SheetColumns {
  readonly places: ReadonlyMap<string, ColumnPlace>
  readonly language: OutputLanguage
}

/** Where each column stands, and what is wrong with the titles. */
function findColumns(titles: readonly SheetCell[], columns: readonly OutputColumn[]) {
  const faults: WorkbookFault[] = []
  const places = new Map<string, ColumnPlace>()
  let english = 0
  titles.forEach((title, index) => {
    const words = typeof title === 'string' ? title.trim() : ''
    if (words === '') return
    const at = { line: 1, letters: columnLetters(index), params: { column: words } }
    const column = columns.find(({ title: { zh, en } }) => words === zh.trim() || words === en.trim())
    if (column) english += words === column.title.en.trim() ? 1 : -1
    if (!column) faults.push({ code: 'unknown-column', ...at })
    else if (places.has(column.id)) faults.push({ code: 'repeated-column', ...at })
    else places.set(column.id, { index, title: words })
  })
  const language: OutputLanguage = english > 0 ? 'en' : 'zh'
  for (const { id, title } of columns)
    if (!places.has(id))
      faults.push({ code: 'missing-column', line: 1, letters: null, params: { column: title[language] } })
  return { places, language, faults }
}

/** The choices of a column in the language of a workbook where it has them in both, as words of a sentence. */
function listChoices({ choices = [] }: OutputColumn, language: OutputLanguage): string {
  const isChinese = (word: string) => /[\u4e00-\u9fff]/.test(word)
  const own = choices.filter((word) => isChinese(word) === (language === 'zh'))
  return (own.length > 0 ? own : choices).join(language === 'zh' ? '、' : ', ')
}

/** One line, judged: its cells by column id, and what is wrong with each. */
class LineReader {
  readonly #columns: readonly OutputColumn[]
  readonly #sheet: SheetColumns
  readonly #options: WorkbookOptions
  readonly #seen = new Set<string>()

  constructor(columns: readonly OutputColumn[], sheet: SheetColumns, options: WorkbookOptions) {
    this.#columns = columns
    this.#sheet = sheet
    this.#options = options
  }

  read(cells: readonly SheetCell[], line: number): { row: OutputRow; faults: WorkbookFault[] } {
    const faults: WorkbookFault[] = []
    const row: Record<string, string | null> = {}
    for (const column of this.#columns) {
      const reading = readCell(cells[this.#sheet.places.get(column.id)?.index ?? -1] ?? null, column)
      if ('value' in reading) row[column.id] = reading.value
      else faults.push(this.#fault(reading.code, line, column, { found: reading.found }))
    }
    faults.push(...this.#compare(row, line))
    if (faults.length === 0) faults.push(...this.#check(row, line))
    return { row, faults }
  }

  #check(row: OutputRow, line: number): WorkbookFault[] {
    return (this.#options.check?.(row) ?? []).flatMap(({ column: id, code, params = {} }) => {
      const column = this.#columns.find((one) => one.id === id)
      return column ? [this.#fault(code, line, column, params)] : []
    })
  }

  #fault(code: WorkbookFaultCode, line: number, column: OutputColumn, params: Record<string, string>): WorkbookFault {
    const { places, language } = this.#sheet
    const place = places.get(column.id)
    const title = place?.title ?? column.title[language]
    const choices = listChoices(column, language)
    return { code, line, letters: columnLetters(place?.index ?? 0), params: { column: title, choices, ...params } }
  }

  /** What the line says against what went out under its id. */
  #compare(row: Record<string, string | null>, line: number): WorkbookFault[] {
    const { id: idColumn, known, fixed = [] } = this.#options
    const column = this.#columns.find(({ id }) => id === idColumn)
    const id = column ? (row[column.id] ?? null) : null
    if (!column || id === null) return []
    if (this.#seen.has(id)) return [this.#fault('repeated-id', line, column, { found: id })]
    this.#seen.add(id)
    const original = known?.get(id)
    if (!original) return known ? [this.#fault('unknown-id', line, column, { found: id })] : []
    return this.#columns.flatMap((one) => {
      const was = getCell(original, one.id) || null
      const now = row[one.id]
      if (now === undefined) return []
      if (isSame(was, now, one)) row[one.id] = was
      else if (fixed.includes(one.id)) return [this.#fault('changed-original', line, one, { original: was ?? '' })]
      return []
    })
  }
}

/** Whether a cell came back as it went out: 3.50 comes back as 3.5, and line ends as the program likes. */
function isSame(was: string | null, now: string | null, { kind }: OutputColumn): boolean {
  if (was === now) return true
  if (was === null || now === null) return false
  if (kind === 'number') return Number(was) === Number(now)
  return was.replaceAll('\r\n', '\n').trim() === now.replaceAll('\r\n', '\n').trim()
}

/**
 * Reads the first sheet of a workbook back, whoever saved it. Columns are known by their titles in either language, in any order;
 * lines without a value are passed over. Nothing is accepted while there is a fault, unless `accept` is `good`; faults in the
 * titles (but for a column too many) leave nothing to accept either way. Faults call a column what the workbook itself calls it.
 * @example (await readWorkbook(bytes, columns)).faults.map((fault) => describeFault(fault, 'zh')) // ['C5：“时限”不能为空。']
 */
export async function readWorkbook(
  source: SheetSource,
  columns: readonly OutputColumn[],
  options: WorkbookOptions = {},
): Promise<WorkbookReading> {
  const opened = await openSheet(source)
  if ('fault' in opened) {
    const fault = { code: opened.fault, line: null, letters: null, params: opened.params }
    return { accepted: [], lines: 0, faults: [fault] }
  }
  const [titles = [], ...rest] = opened.rows
  const { faults, ...sheet } = findColumns(titles, columns)
  const reader = new LineReader(columns, sheet, options)
  const good: WorkbookLine[] = []
  let lines = 0
  rest.forEach((cells, index) => {
    if (cells.every((cell) => cell === null || cell === '')) return
    lines++
    const { row, faults: found } = reader.read(cells, index + 2)
    if (found.length === 0) good.push({ line: index + 2, row })
    faults.push(...found)
  })
  const mayAccept =
    options.accept === 'good'
      ? faults.every(({ code }) => code !== 'missing-column' && code !== 'repeated-column')
      : faults.length === 0
  return { accepted: mayAccept ? good : [], lines, faults }
}
