import { widthOfWords } from '../width-of-words.ts'
import type { DocumentTable } from './official-document.ts'
import { fromPoints, sizes, typeWidth } from './page.ts'

/** Full-width characters up to which the words of a column are to stay in one line. */
const MOST_IN_ONE_LINE = 7
/** What a cell takes beside its words: its margins and the line. */
const BESIDE = 140
/** Share of the line below which the widest column gives nothing away. */
const LEAST_OF_WIDEST = 0.2

/**
 * Widths of a table's columns in twips, as wide as the line together: their shares, but columns of short words (a name, a date) and all
 * titles are in one line, at the cost of the widest.
 */
export function fitColumns({ titles, widths, rows }: DocumentTable): number[] {
  const sum = widths.reduce((total, width) => total + width, 0)
  const columns = widths.map((width) => Math.floor((width / sum) * typeWidth))
  const widest = columns.indexOf(Math.max(...columns))
  columns.forEach((width, index) => {
    const ofTitle = widthOfWords(titles[index] ?? '')
    const longest = rows.reduce((most, cells) => Math.max(most, widthOfWords(cells[index] ?? '')), ofTitle)
    const kept = longest > MOST_IN_ONE_LINE ? ofTitle : longest
    const missing = Math.ceil(fromPoints(kept * sizes.table)) + BESIDE - width
    const given = (columns[widest] ?? 0) - missing
    if (index === widest || missing <= 0 || given < typeWidth * LEAST_OF_WIDEST) return
    columns[index] = width + missing
    columns[widest] = given
  })
  return columns
}
