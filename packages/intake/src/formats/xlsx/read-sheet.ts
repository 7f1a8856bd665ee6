import type { XmlPart } from '../../archive/read-parts.ts'
import type { IntakeLimits } from '../../limits.ts'
import type { SheetCell, SheetWriter } from '../../sheet-writer.ts'
import { XmlCursor } from '../../xml/xml-cursor.ts'
import { columnOf } from './column-of.ts'
import { showNumber } from './number-format.ts'
import { readMerges } from './read-merges.ts'
import type { Workbook } from './workbook.ts'

/** What a sheet held that its text does not show. */
export interface SheetCounts {
  formulas: number
  errors: number
}

interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: number
  value: string
  words: string
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** Reads the rows of a sheet (ECMA-376 part 1, 18.3) and writes them as they are shown. */
export function readSheet(
  part: XmlPart,
  workbook: Workbook,
  writer: SheetWriter,
  counts: SheetCounts,
  limits: IntakeLimits,
): void {
  const cursor = new XmlCursor(part.source, part.name, limits.depth)
  const merges = readMerges(part.source)
  let row = -1
  let cells: SheetCell[] = []
  let cell: OpenCell | undefined
  let inside = ''
  for (let token = cursor.next(); token !== 'end'; token = cursor.next()) {
    if (token === 'text') {
      if (cell === undefined) continue
      if (inside === 'v') cell.value += cursor.text()
      else if (inside === 't') cell.words += cursor.text()
      continue
    }
    const name = localName(cursor.name)
    if (token === 'open') {
      inside = name
      if (name === 'row') {
        row = Math.max(row + 1, Number(cursor.attribute('r') ?? 0) - 1 || 0)
        cells = []
      } else if (name === 'c') cell = openCell(cursor, cells)
      else if (name === 'f' && cell !== undefined) counts.formulas++
      else if (name === 'rPh') inside = 'rPh'
      continue
    }
    inside = ''
    if (name === 'c' && cell !== undefined) {
      if (cell.type === 'e') counts.errors++
      const { column } = cell
      const columns = merges.columns.get(`${row},${column}`)
      const continued = merges.continued.has(`${row},${column}`)
      cells.push({
        column,
        text: show(cell, workbook),
        ...(columns === undefined ? {} : { columns }),
        ...(continued ? { continued } : {}),
      })
      cell = undefined
    } else if (name === 'row') writer.writeRow(row, cells)
  }
}

function openCell(cursor: XmlCursor, cells: readonly SheetCell[]): OpenCell {
  const { r = '', t = 'n', s = '0' } = Object.fromEntries(cursor.attributes())
  const next = (cells.at(-1)?.column ?? -1) + 1
  return { column: Math.max(next, columnOf(r)), type: t, style: Number(s), value: '', words: '' }
}

function show(cell: OpenCell, { strings, formats, since1904 }: Workbook): string {
  switch (cell.type) {
    case 's':
      return strings[Number(cell.value)] ?? ''
    case 'inlineStr':
      return cell.words
    case 'str':
    case 'e':
    case 'd':
      return cell.value
    case 'b':
      return cell.value === '1' ? 'TRUE' : 'FALSE'
    default:
      return cell.value === '' ? '' : showNumber(cell.value, formats[cell.style], since1904)
  }
}
