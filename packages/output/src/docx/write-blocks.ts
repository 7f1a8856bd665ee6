import {
  AlignmentType,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { breakTitle } from './break-title.ts'
import { TABLE_STYLE, TITLE_STYLE } from './finish-package.ts'
import { fitColumns } from './fit-columns.ts'
import { type Face, fontOf } from './fonts.ts'
import { numberHeadings } from './number-headings.ts'
import type { DocumentBlock, DocumentTable } from './official-document.ts'
import { fromPoints, lineHeight, sizes, tableLine, typeWidth } from './page.ts'

/** Height of every line of text, exactly, so that lines of all pages lie on one grid. */
const onGrid = { line: lineHeight, lineRule: 'exact', before: 0, after: 0 } as const
/** The line below a table, nearer to it than text is. */
const besideTable = { line: tableLine, lineRule: 'exact', before: 60, after: 60 } as const
/** Two characters in from the edge, where a paragraph begins. */
const indented = { firstLine: fromPoints(sizes.text * 2), firstLineChars: 200 } as const

/** Words in a face and size (points). */
export function writeRun(text: string, face: Face = 'text', size: number = sizes.text, color?: string): TextRun {
  return new TextRun({ text, font: fontOf(face), size: size * 2, ...(color === undefined ? {} : { color }) })
}

/** One paragraph on the grid. */
export function writeLine(runs: readonly TextRun[], options: Omit<IParagraphOptions, 'children'> = {}): Paragraph {
  return new Paragraph({ spacing: onGrid, ...options, children: runs })
}

/** Lines left empty. */
export function writeSpace(lines: number, options: Omit<IParagraphOptions, 'children'> = {}): Paragraph[] {
  return Array.from({ length: lines }, () => writeLine([writeRun('')], options))
}

/** A title, in the middle, broken where its words allow. */
export function writeTitle(title: string): Paragraph[] {
  return breakTitle(title).map((line) =>
    writeLine([writeRun(line, 'title', sizes.title)], {
      style: TITLE_STYLE,
      alignment: AlignmentType.CENTER,
      keepNext: true,
    }),
  )
}

const levels = [
  { heading: HeadingLevel.HEADING_1, face: 'heavy' },
  { heading: HeadingLevel.HEADING_2, face: 'script' },
  { heading: HeadingLevel.HEADING_3, face: 'text' },
  { heading: HeadingLevel.HEADING_4, face: 'text' },
] as const satisfies readonly { heading: unknown; face: Face }[]

/** Characters up to which the cells of a column stand in its middle; longer words begin at its edge. */
const MOST_CENTRED = 8

function writeCell(text: string, width: number, isTitle: boolean, isCentred: boolean): TableCell {
  const paragraph = new Paragraph({
    style: TABLE_STYLE,
    alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
    children: [writeRun(text, isTitle ? 'heavy' : 'text', sizes.table)],
  })
  const size = { size: width, type: WidthType.DXA }
  const margins = { top: 40, bottom: 40, left: 60, right: 60 }
  return new TableCell({ children: [paragraph], width: size, verticalAlign: VerticalAlign.CENTER, margins })
}

/** A table as wide as the line; its titles are told again on every page, and no row is split. */
function writeTable(table: DocumentTable): Table {
  const { titles, rows } = table
  const columns = fitColumns(table)
  const areShort = columns.map((_, index) => rows.every((cells) => (cells[index] ?? '').length <= MOST_CENTRED))
  const writeRow = (cells: readonly string[], isTitle: boolean) =>
    new TableRow({
      children: columns.map((width, index) =>
        writeCell(cells[index] ?? '', width, isTitle, isTitle || areShort[index] === true),
      ),
      tableHeader: isTitle,
      cantSplit: true,
    })
  return new Table({
    rows: [writeRow(titles, true), ...rows.map((row) => writeRow(row, false))],
    columnWidths: columns,
    width: { size: typeWidth, type: WidthType.DXA },
    layout: 'fixed',
  })
}

function writeBlock(block: DocumentBlock, keepNext: boolean): Paragraph | Table {
  const keep = keepNext ? { keepNext } : {}
  switch (block.kind) {
    case 'heading':
    case 'numbered': {
      const { heading, face } = levels[block.level - 1] ?? levels[3]
      return writeLine([writeRun(block.text, face)], { heading, indent: indented, keepNext: true })
    }
    case 'paragraph':
      return writeLine([writeRun(block.text)], { alignment: AlignmentType.BOTH, indent: indented, ...keep })
    case 'address':
      return writeLine([writeRun(block.text)], keep)
    case 'note':
      return writeLine([writeRun(block.text, 'text', sizes.table)], {
        style: TABLE_STYLE,
        spacing: besideTable,
        ...keep,
      })
    case 'table':
      return writeTable(block.table)
  }
}

/** Blocks of a text with their headings numbered; `keepLast` keeps the end of the last on one page with what follows. */
export function writeBlocks(blocks: readonly DocumentBlock[], keepLast = false): (Paragraph | Table)[] {
  return numberHeadings(blocks).map((block, index) => writeBlock(block, keepLast && index === blocks.length - 1))
}
