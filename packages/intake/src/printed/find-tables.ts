import { isSpread } from './find-flows.ts'
import type { PrintedLine, PrintedSegment } from './printed-line.ts'

/** Fewer rows, or fewer columns, may be words that are only spread out: a signature, a list of contents. */
const FEWEST_ROWS = 3
const FEWEST_COLUMNS = 3
/** More are no table that anybody reads, and would take long to try. */
const MOST_COLUMNS = 60

/** A line that is a row of a table: its number in the table, and the column of each segment. */
export interface TableRow {
  readonly row: number
  readonly columns: readonly number[]
  /** How many columns the table has. */
  readonly width: number
  readonly isLast: boolean
}

interface Column {
  x: number
  right: number
}

/** The column that a segment lies over, if it lies over one only. */
function findColumn(columns: readonly Column[], { x, right }: PrintedSegment): number {
  const over = columns.flatMap((column, index) => (column.x < right && column.right > x ? [index] : []))
  return over.length === 1 ? (over[0] ?? -1) : -1
}

/** Columns of some lines: stretches of the line that segments cover, parted where no segment lies. */
function listColumns(lines: readonly PrintedLine[]): Column[] {
  const columns: Column[] = []
  for (const { x, right } of lines.flatMap(({ segments }) => segments).sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1)
    if (last && x < last.right) last.right = Math.max(last.right, right)
    else columns.push({ x, right })
  }
  return columns
}

/** Whether the lines stand in the same columns: no two words of a line in one, and most columns filled in most lines. */
function asTable(lines: readonly PrintedLine[]): Column[] | null {
  const columns = listColumns(lines)
  if (lines.length < FEWEST_ROWS || columns.length < FEWEST_COLUMNS || columns.length > MOST_COLUMNS) return null
  const full = lines.filter(({ segments }) => segments.length >= FEWEST_COLUMNS).length
  const isParted = lines.every(({ segments }) => {
    const own = segments.map((segment) => findColumn(columns, segment))
    return own.every((column, index) => column >= 0 && own.indexOf(column) === index)
  })
  return isParted && full >= FEWEST_ROWS ? columns : null
}

/**
 * Finds tables whose rows are a line each, by the columns that gaps between words show over at least three lines. A cell of several
 * lines is not seen as one: its lines stay paragraphs, as printed, and end the table.
 * @example findTables(flow.lines).get(line) // { row: 0, columns: [0, 1, 2], width: 3, isLast: false }
 */
export function findTables(lines: readonly PrintedLine[]): ReadonlyMap<PrintedLine, TableRow> {
  const rows = new Map<PrintedLine, TableRow>()
  let run: PrintedLine[] = []
  const end = () => {
    const columns = asTable(run)
    run.forEach((line, row) => {
      if (columns === null) return
      const own = line.segments.map((segment) => findColumn(columns, segment))
      rows.set(line, { row, columns: own, width: columns.length, isLast: row === run.length - 1 })
    })
    run = []
  }
  for (const line of lines) {
    if (isSpread(line)) run.push(line)
    else end()
  }
  end()
  return rows
}
