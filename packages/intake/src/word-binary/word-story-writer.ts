import type { TextBuilder } from '../text-builder.ts'
import type { WordFile } from './open-word-file.ts'
import { type FormattedRange, findRange, property } from './properties.ts'

// Characters that stand for something else ([MS-DOC] 2.4.1 and 2.8).
const PICTURE = 0x01
const NOTE = 0x02
const CELL = 0x07
const DRAWING = 0x08
const LINE = 0x0b
const PAGE = 0x0c
const PARAGRAPH = 0x0d
const COLUMN = 0x0e
const FIELD_BEGIN = 0x13
const FIELD_RESULT = 0x14
const FIELD_END = 0x15
const HYPHEN = 0x1e
const LAST_HEADING_STYLE = 9
const MOST_NESTED_FIELDS = 64

/** Writes the stories of a binary Word file as text with marks. */
export class WordStoryWriter {
  readonly counts = { insertions: 0, deletions: 0, hidden: 0, pictures: 0, numbered: 0 }
  readonly #file: WordFile
  readonly #out: TextBuilder
  #start = -1
  #pages = 0
  #calls = 0
  /** The table being written: its number and start, the place of the next cell and where that began. */
  #tables = 0
  #tableStart = -1
  #tableEnd = -1
  #row = 0
  #column = 0
  #cellStart = -1
  /** For each open field whether its result has begun. */
  #fields: boolean[] = []
  #range: FormattedRange | undefined

  constructor(file: WordFile, out: TextBuilder) {
    this.#file = file
    this.#out = out
  }

  writeBody([start, end]: readonly [number, number]): void {
    this.#write(start, end, (code, at) => this.#control(code, at))
    this.#endParagraph(-1)
  }

  /** Each note begins with the sign of its call; the last paragraph end belongs to none. */
  writeNotes([start, end]: readonly [number, number]): void {
    let note: { start: number; number: number } | undefined
    const close = () => {
      this.#endParagraph(-1)
      if (note !== undefined && this.#out.length > note.start)
        this.#out.mark({ kind: 'note', start: note.start, end: this.#out.length, note: note.number })
    }
    let number = this.#notes
    this.#write(start, end - 1, (code, at) => {
      if (code !== NOTE) {
        this.#control(code, at)
        return
      }
      close()
      this.#out.separate('\n')
      this.#out.flush()
      note = { start: this.#out.length, number: ++number }
    })
    close()
    this.#notes = number
  }
  #notes = 0

  writeBoxes([start, end]: readonly [number, number]): void {
    const from = this.#out.length
    this.#write(start, end - 1, (code, at) => this.#control(code, at))
    this.#endParagraph(-1)
    const text = from === 0 ? 0 : from + 1
    if (this.#out.length > text) this.#out.mark({ kind: 'text-box', start: text, end: this.#out.length })
  }

  #write(start: number, end: number, control: (code: number, at: number) => void): void {
    this.#fields = []
    for (const piece of this.#file.pieces) {
      if (piece.end <= start) continue
      if (piece.start >= end) break
      const last = Math.min(piece.end, end) - piece.start
      let from = -1
      for (let index = Math.max(0, start - piece.start); index < last; index++) {
        const code = piece.text.charCodeAt(index)
        const at = piece.at + index * piece.bytesPerChar
        const plain = (code >= 0x20 || code === 9) && !this.#isOut(at) && !this.#fields.includes(false)
        if (plain) {
          if (from < 0) from = index
          continue
        }
        if (from >= 0) this.#words(piece.text.slice(from, index))
        from = -1
        if (code < 0x20 && code !== 9) control(code, at)
      }
      if (from >= 0) this.#words(piece.text.slice(from, last))
    }
  }

  /** Whether the character is deleted by a tracked change or hidden; counts once for each stretch. */
  #isOut(at: number): boolean {
    const range = this.#range
    if (range !== undefined && at >= range.start && at < range.end) return isOut(range)
    const next = findRange(this.#file.characters, at)
    this.#range = next
    if (next === undefined) return false
    if (next.properties.get(property.deleted) === 1) this.counts.deletions++
    else if (next.properties.get(property.inserted) === 1) this.counts.insertions++
    if (next.properties.get(property.hidden) === 1) this.counts.hidden++
    return isOut(next)
  }

  #words(text: string): void {
    if (this.#start < 0) this.#begin()
    this.#out.append(text)
  }

  #begin(): void {
    this.#out.flush()
    this.#start = this.#out.length
  }

  #control(code: number, at: number): void {
    switch (code) {
      case PARAGRAPH:
      case COLUMN:
        this.#endParagraph(at)
        break
      case CELL:
        if (this.#endsRow(at)) this.#endRow()
        else this.#endCell(at)
        break
      case LINE:
        this.#words('\n')
        break
      case PAGE:
        this.#endParagraph(at)
        this.#endTable()
        this.#out.flush()
        this.#markPage(this.#out.length)
        break
      case HYPHEN:
        this.#words('-')
        break
      case PICTURE:
      case DRAWING:
        this.counts.pictures++
        break
      case NOTE:
        if (this.#start < 0) this.#begin()
        this.#calls++
        this.#out.mark({ kind: 'note-call', start: this.#out.length, end: this.#out.length, note: this.#calls })
        break
      case FIELD_BEGIN:
        if (this.#fields.length < MOST_NESTED_FIELDS) this.#fields.push(false)
        break
      case FIELD_RESULT:
        if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true
        break
      case FIELD_END:
        this.#fields.pop()
    }
  }

  #markPage(start: number): void {
    this.#pages++
    this.#out.mark({ kind: 'page', start, end: start, page: this.#pages + 1 })
  }

  #endParagraph(at: number): void {
    const range = at < 0 ? undefined : findRange(this.#file.paragraphs, at)
    this.#markParagraph(range)
    if (range?.properties.get(property.inTable) !== 1) this.#endTable()
    this.#start = -1
    this.#out.separate('\n')
  }

  #markParagraph(range: FormattedRange | undefined): void {
    if (this.#start < 0 || this.#out.length === this.#start) return
    const level = levelOf(range)
    if ((range?.properties.get(property.list) ?? 0) > 0) this.counts.numbered++
    if (range?.properties.get(property.pageBefore) === 1 && this.#start > 0) this.#markPage(this.#start)
    this.#out.mark({
      kind: 'paragraph',
      start: this.#start,
      end: this.#out.length,
      ...(level === undefined ? {} : { level }),
    })
    if (range?.properties.get(property.inTable) === 1 && this.#cellStart < 0) this.#cellStart = this.#start
  }

  /** The mark that ends a row ends no cell; without formatting it is known by following another one. */
  #endsRow(at: number): boolean {
    if (this.#file.paragraphs.length > 0)
      return findRange(this.#file.paragraphs, at)?.properties.get(property.rowEnd) === 1
    return this.#column > 0 && this.#start < 0 && this.#cellStart < 0
  }

  #endCell(at: number): void {
    if (this.#start < 0) this.#begin()
    this.#markParagraph(findRange(this.#file.paragraphs, at))
    const start = this.#cellStart < 0 ? this.#start : this.#cellStart
    if (this.#tableStart < 0) this.#tableStart = start
    const { row, column, table } = { row: this.#row, column: this.#column, table: this.#tables }
    this.#out.mark({ kind: 'cell', start, end: this.#out.length, table, row, column })
    this.#tableEnd = this.#out.length
    this.#column++
    this.#cellStart = -1
    this.#start = -1
    this.#out.separate('\t')
  }

  #endRow(): void {
    this.#row++
    this.#column = 0
    this.#start = -1
    this.#out.separate('\n')
  }

  #endTable(): void {
    if (this.#tableStart >= 0)
      this.#out.mark({ kind: 'table', start: this.#tableStart, end: this.#tableEnd, table: this.#tables++ })
    this.#tableStart = -1
    this.#cellStart = -1
    this.#row = 0
    this.#column = 0
  }
}

const isOut = ({ properties }: FormattedRange) =>
  properties.get(property.deleted) === 1 || properties.get(property.hidden) === 1

/** Styles 1 to 9 are the headings of Word, whatever they are called; an outline level of its own comes first. */
function levelOf(range: FormattedRange | undefined): number | undefined {
  if (range === undefined) return undefined
  const outline = range.properties.get(property.outline)
  if (outline !== undefined) return outline < LAST_HEADING_STYLE ? outline + 1 : undefined
  return range.style >= 1 && range.style <= LAST_HEADING_STYLE ? range.style : undefined
}
