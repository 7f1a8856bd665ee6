import type { Span } from '@gangmu/text'
import type { CellMark, Mark } from './mark.ts'

/** Where people look for an offset: all numbers count from 1, as they are said. */
export interface Location {
  /** The page, where the file has pages. */
  readonly page?: number
  /**
   * The paragraph of that page, or of the text where there are no pages. A paragraph that runs on from the page
   * before is the first of its page. 0 when no paragraph has begun.
   */
  readonly paragraph: number
  /** The table cell, where the offset lies in one. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
}

/**
 * Finds page, paragraph and cell of an offset from the marks of a document. Between two paragraphs it is the one
 * that ended. Pure; marks in the order `openDocument` gives them.
 * @example
 * const marks = [{ kind: 'paragraph', start: 0, end: 4 }, { kind: 'page', start: 5, end: 5, page: 2 }, { kind: 'paragraph', start: 5, end: 9 }] as const
 * locate(marks, 6) // { page: 2, paragraph: 1 }
 */
export function locate(marks: readonly Mark[], offset: number): Location {
  const pages = marks.filter((mark) => mark.kind === 'page')
  const page = pages.findLast((mark) => mark.start <= offset)
  const from = page?.start ?? 0
  let paragraph = 0
  let cell: CellMark | undefined
  for (const mark of marks) {
    if (mark.start > offset) break
    if (mark.kind === 'paragraph' && mark.end > from) paragraph++
    if (mark.kind === 'cell' && holds(mark, offset)) cell = mark
  }
  return {
    ...(pages.length > 0 ? { page: page?.page ?? 1 } : {}),
    paragraph,
    ...(cell === undefined ? {} : { cell: { table: cell.table + 1, row: cell.row + 1, column: cell.column + 1 } }),
  }
}

const holds = ({ start, end }: Span, offset: number) => start <= offset && offset < Math.max(end, start + 1)
