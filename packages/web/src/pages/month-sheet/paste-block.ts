import type { EntryBody, MonthSheetView } from '@gangmu/contract'
import { isOpen } from './is-open.ts'
import { isNumber, type PasteColumn, type PastedLine, readNumber, startFigure, withFigure } from './paste-grid.ts'

type Row = MonthSheetView['rows'][number]

/** Why a pasted cell was left out. */
export type LeftWhy = 'not-a-number' | 'no-column' | 'no-line' | 'owned' | 'locked'

/** A pasted cell that was left out: in which line of the block, of which task and column, what it says, and why. */
export interface LeftCell {
  readonly line: number
  /** Title of the task; null where the block goes on below the sheet. */
  readonly title: string | null
  readonly column: PasteColumn | null
  readonly text: string
  readonly why: LeftWhy
}

/** What becomes of a pasted block: rows with what they say now, and every cell that was not taken. */
export interface PastedBlock {
  readonly taken: readonly { readonly row: Row; readonly body: EntryBody }[]
  readonly left: readonly LeftCell[]
}

const fieldOf = (column: PasteColumn) => (column === 'words' ? 'words' : 'figure')

/** Why a cell cannot go into a row; null where it can. */
function refusalOf(row: Row, column: PasteColumn, text: string): LeftWhy | null {
  if (column !== 'words' && row.held.owned !== null) return 'owned'
  if (!isOpen(row, fieldOf(column))) return 'locked'
  return column === 'words' || isNumber(readNumber(text)) ? null : 'not-a-number'
}

function put(body: EntryBody, row: Row, column: PasteColumn, text: string, day: string): EntryBody {
  if (column === 'words') return { ...body, words: text }
  const change = { [column]: readNumber(text) }
  return { ...withFigure(body, change, startFigure(row, day)), nothingNew: false }
}

/**
 * A block pasted into the rows of a sheet. Every cell is either taken or told with the reason why not; what a row said before
 * stays where its cell was left out.
 * @param rows From the one it is pasted into to the last.
 * @example pasteBlock(rows, readPasted(text, 'amount') ?? [], bodyOf, '2026-07-20').left.length // 0
 */
export function pasteBlock(
  rows: readonly Row[],
  lines: readonly PastedLine[],
  bodyOf: (row: Row) => EntryBody,
  day: string,
): PastedBlock {
  const taken: { row: Row; body: EntryBody }[] = []
  const left: LeftCell[] = []
  lines.forEach(({ cells, beyond }, index) => {
    const row = rows[index]
    const line = index + 1
    const title = row?.item.title ?? null
    let body = row && bodyOf(row)
    let count = 0
    for (const [name, text] of Object.entries(cells)) {
      const column = name as PasteColumn
      const why = row === undefined ? 'no-line' : refusalOf(row, column, text)
      if (row && body && why === null) {
        body = put(body, row, column, text, day)
        count++
      } else left.push({ line, title, column, text, why: why ?? 'no-line' })
    }
    for (const text of beyond) left.push({ line, title, column: null, text, why: row ? 'no-column' : 'no-line' })
    if (row && body && count > 0) taken.push({ row, body })
  })
  return { taken, left }
}
