import { findHeadingMarker, isDigitAt, listParagraphs, type Span, trimSpan } from '@gangmu/text'
import { type FieldKind, headKinds, longestLabel } from './duty-words.ts'

/** A row of a table with the columns' kinds; a cell without words is null. */
export interface TaskRow extends Span {
  readonly cells: readonly { readonly kind: FieldKind; readonly span: Span | null }[]
}

/** Rows of tables that assign tasks, and the lines that belong to such tables. */
export interface TaskTables {
  readonly rows: readonly TaskRow[]
  /** Stretches taken by tables, heads included. */
  readonly taken: readonly Span[]
}

/** So many lines without a cell may stand between rows (a part's heading); more end the table. */
const mostBetween = 2
/** So many lines a cell may have before the next one of its row. */
const mostInCell = 40

const bare = (words: string): string => {
  let out = ''
  for (const character of words) if (character.trim() !== '') out += character
  return out
}

function headOf(text: string, line: Span): FieldKind[] | null {
  const cells = splitCells(text, line)
  if (cells.length < 2) return null
  const kinds = cells.map((cell): FieldKind => {
    const words =
      cell === null || cell.end - cell.start > 2 * longestLabel ? '' : bare(text.slice(cell.start, cell.end))
    return headKinds.get(words) ?? 'other'
  })
  const duties = kinds.some((kind) => kind !== 'task' && kind !== 'number' && kind !== 'other')
  return duties && kinds.includes('task') ? kinds : null
}

/** Cells of a line, parted by tabs; null where one has no words. */
function splitCells(text: string, { start, end }: Span): (Span | null)[] {
  const cells: (Span | null)[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== '\t') continue
    cells.push(trimSpan(text, from, at))
    from = at + 1
  }
  return cells
}

/** A line as it stands with the tabs on it; an empty first cell is a tab at its head. */
interface Line extends Span {
  readonly tabs: number
}

function rawLines(text: string): Line[] {
  return listParagraphs(text).map((paragraph) => {
    let { start, end } = paragraph
    while (start > 0 && isBlankAt(text, start - 1)) start--
    while (end < text.length && isBlankAt(text, end)) end++
    let tabs = 0
    for (let at = start; at < end; at++) if (text[at] === '\t') tabs++
    return { start, end, tabs }
  })
}

const isBlankAt = (text: string, at: number): boolean => '\t \u3000\u00a0'.includes(text[at] as string)

/**
 * Tables with a column for tasks and at least one for units, leaders or deadlines. Cells are parted by tabs, rows by line
 * ends; a cell of several lines goes on until its row has all its cells. A line across all columns parts the rows.
 * @example listRows('序号\t任务内容\t牵头单位\n1\t新建学校3所\t区教育局').rows.length // 1
 */
export function listRows(text: string): TaskTables {
  const rows: TaskRow[] = []
  const taken: Span[] = []
  if (!text.includes('\t')) return { rows, taken }
  const lines = rawLines(text)
  for (let at = 0; at < lines.length; ) {
    const kinds = headOf(text, lines[at] as Line)
    if (kinds === null) {
      at++
      continue
    }
    const { start } = lines[at] as Line
    let { end } = lines[at] as Line
    at++
    for (let row = rowAt(text, lines, at, kinds); row !== null; row = rowAt(text, lines, at, kinds)) {
      rows.push({ start: row.start, end: row.end, cells: cellsOf(text, row, kinds) })
      end = row.end
      at = row.next
    }
    taken.push({ start, end })
  }
  return { rows, taken }
}

/** The row that begins at a line or, behind lines across all columns, soon after it; null where the table has ended. */
function rowAt(text: string, lines: readonly Line[], from: number, kinds: readonly FieldKind[]) {
  let at = from
  while (at < lines.length && at - from <= mostBetween && !beginsRow(lines, at, kinds.length)) at++
  const first = lines[at]
  if (first === undefined || !beginsRow(lines, at, kinds.length) || headOf(text, first)) return null
  let { tabs, end } = first
  let next = at + 1
  for (; next < lines.length; next++) {
    const line = lines[next] as Line
    const fits = tabs + line.tabs < kinds.length && (line.tabs === 0 || !isNumbered(text, line, kinds))
    const isFull = tabs === kinds.length - 1
    if (!fits || (isFull ? !endsCell(text, lines, next, kinds.length) : !goesOn(lines, next, kinds.length - tabs)))
      break
    tabs += line.tabs
    end = line.end
  }
  return { start: first.start, end, next }
}

/** A line with cells, or one whose cells come on the lines after it: the first lines of a row's first cell. */
function beginsRow(lines: readonly Line[], at: number, columns: number): boolean {
  const line = lines[at] as Line
  const after = lines[at + 1]
  return line.tabs > 0 || (after !== undefined && after.tabs > 0 && after.tabs < columns - 1)
}

/** Whether a line of a row that lacks cells has them on it or on a line soon after: else the row is short and has ended. */
function goesOn(lines: readonly Line[], at: number, missing: number): boolean {
  const more = lines.slice(at, at + mostInCell).find(({ tabs }) => tabs > 0)
  return more !== undefined && more.tabs < missing
}

/** A line of a full row's last cell: no heading, and the next line is a row of its own. */
function endsCell(text: string, lines: readonly Line[], at: number, columns: number): boolean {
  const after = lines[at + 1]
  return (
    findHeadingMarker(text, (lines[at] as Line).start) === null && after !== undefined && after.tabs === columns - 1
  )
}

/** Where the first column numbers the rows, a number at the head of a line begins one. */
function isNumbered(text: string, line: Line, kinds: readonly FieldKind[]): boolean {
  const first = splitCells(text, line)[0]
  return kinds[0] === 'number' && first != null && isDigitAt(text, first.start)
}

function cellsOf(text: string, row: Span, kinds: readonly FieldKind[]): TaskRow['cells'] {
  const spans = splitCells(text, row)
  return kinds.map((kind, index) => ({ kind, span: spans[index] ?? null }))
}
