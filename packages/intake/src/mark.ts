import type { Span } from '@gangmu/text'

/**
 * A paragraph: its words without the line end. `level` is the heading level (1 is the highest) where the
 * file itself says so, or where its print shows it by size or number; `bold` is set when every printed character of it is bold.
 */
export interface ParagraphMark extends Span {
  readonly kind: 'paragraph'
  readonly level?: number
  readonly bold?: true
}

/** A table, from its first cell to its last. `table` numbers the tables of a text from 0. */
export interface TableMark extends Span {
  readonly kind: 'table'
  readonly table: number
}

/** A table cell, empty cells included; `row` and `column` from 0, `columns` when it is wider than one. */
export interface CellMark extends Span {
  readonly kind: 'cell'
  readonly table: number
  readonly row: number
  readonly column: number
  readonly columns?: number
  /** Set when the cell continues the one above it (a vertical merge). */
  readonly continued?: true
}

/** The place where a page begins; `page` counts from 1, so the first mark is page 2. Always empty. */
export interface PageMark extends Span {
  readonly kind: 'page'
  readonly page: number
}

/** A number the word processor prints before a paragraph; it was not typed, yet readers see it. */
export interface NumberingMark extends Span {
  readonly kind: 'numbering'
}

/** Where a note is called. The call is no part of the text, so that no figure is lengthened by it. Always empty. */
export interface NoteCallMark extends Span {
  readonly kind: 'note-call'
  readonly note: number
}

/** The words of a foot- or endnote, placed after the body; `note` is the number its call has. */
export interface NoteMark extends Span {
  readonly kind: 'note'
  readonly note: number
}

/** Characters set as superscript: often a note's number typed by hand. */
export interface SuperscriptMark extends Span {
  readonly kind: 'superscript'
}

/** The words of a text box, placed after the paragraph that holds it. */
export interface TextBoxMark extends Span {
  readonly kind: 'text-box'
}

/**
 * What the layout of a page put among the words and the text leaves out: a space inside a word or a figure, a
 * running head or foot, a page number. It stood at `start`; `words` is what was left out. Always empty.
 */
export interface LeftOutMark extends Span {
  readonly kind: 'left-out'
  readonly what: 'space' | 'running-head' | 'page-number'
  readonly words: string
}

/** A sheet of a workbook: its rows, under its name. */
export interface SheetMark extends Span {
  readonly kind: 'sheet'
  readonly name: string
}

/** What a file says about a stretch of its text. Half-open UTF-16 offsets into the text. */
export type Mark =
  | ParagraphMark
  | TableMark
  | CellMark
  | PageMark
  | NumberingMark
  | NoteCallMark
  | NoteMark
  | SuperscriptMark
  | TextBoxMark
  | LeftOutMark
  | SheetMark

/** Order of marks in a document: by start, the wider first; equal spans keep the order they were found in. */
export function compareMarks(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
