import type { Location } from './locate.ts'
import type { CellMark, Mark } from './mark.ts'

/** Where a cell ends; an empty one holds the offset it stands at. */
const endOf = ({ start, end }: CellMark) => Math.max(end, start + 1)

const same = (a: Location, b: Location) =>
  a.page === b.page &&
  a.paragraph === b.paragraph &&
  a.cell?.table === b.cell?.table &&
  a.cell?.row === b.cell?.row &&
  a.cell?.column === b.cell?.column

/**
 * Every place where `locate` begins to give another answer, in order: each answer holds to the next start. One walk over the
 * marks, for who wants many offsets of one text, or wants them without the marks.
 * @example listLocations([{ kind: 'paragraph', start: 0, end: 4 }]) // [{ start: 0, paragraph: 1 }]
 */
export function listLocations(marks: readonly Mark[]): readonly (Location & { readonly start: number })[] {
  const counted = marks.filter(({ kind }) => kind === 'page' || kind === 'paragraph' || kind === 'cell')
  const paged = counted.some(({ kind }) => kind === 'page')
  const starts = new Set([0])
  for (const mark of counted) {
    starts.add(mark.start)
    if (mark.kind === 'cell') starts.add(endOf(mark))
  }
  const found: (Location & { start: number })[] = []
  let page = 1
  let from = 0
  let ends: number[] = []
  let cells: CellMark[] = []
  let next = 0
  for (const start of [...starts].sort((a, b) => a - b)) {
    const first = next
    while ((counted[next]?.start ?? Number.POSITIVE_INFINITY) <= start) next++
    const here = counted.slice(first, next)
    for (const mark of here) {
      if (mark.kind !== 'page') continue
      page = mark.page
      from = start
      ends = ends.filter((end) => end > from)
    }
    for (const mark of here) {
      if (mark.kind === 'paragraph' && mark.end > from) ends.push(mark.end)
      if (mark.kind === 'cell') cells.push(mark)
    }
    cells = cells.filter((cell) => start < endOf(cell))
    const cell = cells.at(-1)
    const location = {
      start,
      ...(paged ? { page } : {}),
      paragraph: ends.length,
      ...(cell === undefined ? {} : { cell: { table: cell.table + 1, row: cell.row + 1, column: cell.column + 1 } }),
    }
    const before = found.at(-1)
    if (before === undefined || !same(before, location)) found.push(location)
  }
  return found
}
