import type { IntakeNotice } from '../notice.ts'
import type { TextBuilder } from '../text-builder.ts'
import type { RunningLine } from './find-running-lines.ts'
import { findTables, type TableRow } from './find-tables.ts'
import { findHeadingLevel, LONGEST_HEADING } from './heading-level.ts'
import { mendSpaces } from './mend-spaces.ts'
import { type PrintedFlow, type PrintedLine, wordsOf } from './printed-line.ts'
import { type BodyMeasures, startsParagraph } from './starts-paragraph.ts'

/** Writes the lines of pages as paragraphs, with marks for pages and for what is left out. */
export class PrintedWriter {
  readonly #out: TextBuilder
  readonly #body: BodyMeasures
  #page = 0
  #start = -1
  /** Sizes of the lines of the paragraph; a heading has one. */
  #sizes: number[] = []
  /** Its words, as far as a heading could reach. */
  #words = ''
  #previous: { readonly line: PrintedLine; readonly flow: PrintedFlow } | undefined
  /** Pages and running lines whose place is known when the next words are written. */
  #waiting: ((at: number) => void)[] = []
  #spaces = 0
  #heads = 0
  #numbers = 0
  #tables = 0
  #tableStart = 0

  constructor(out: TextBuilder, body: BodyMeasures) {
    this.#out = out
    this.#body = body
  }

  writePage(flows: readonly PrintedFlow[], running: readonly RunningLine[], slanted: string): void {
    this.#page++
    const page = this.#page
    if (page > 1) this.#waiting.push((start) => this.#out.mark({ kind: 'page', start, end: start, page }))
    for (const line of running) if (line.place === 'top') this.#waiting.push((at) => this.#leaveOut(line, at))
    if (slanted.trim() !== '') {
      this.#heads++
      this.#waiting.push((start) =>
        this.#out.mark({ kind: 'left-out', what: 'running-head', start, end: start, words: slanted }),
      )
    }
    for (const flow of flows) {
      const rows = findTables(flow.lines)
      for (const line of flow.lines) this.#write(line, flow, rows.get(line))
    }
    for (const line of running) if (line.place === 'bottom') this.#leaveOut(line, this.#out.length)
  }

  end(): void {
    this.#endParagraph()
    this.#place()
  }

  listNotices(): IntakeNotice[] {
    const notices: IntakeNotice[] = []
    if (this.#heads + this.#numbers > 0)
      notices.push({ code: 'running-lines-left-out', params: { heads: this.#heads, numbers: this.#numbers } })
    if (this.#spaces > 0) notices.push({ code: 'spaces-left-out', params: { count: this.#spaces } })
    if (this.#tables > 0) notices.push({ code: 'tables-by-gaps', params: { count: this.#tables } })
    return notices
  }

  #write(line: PrintedLine, flow: PrintedFlow, row: TableRow | undefined): void {
    const begins = row !== undefined || startsParagraph(line, flow, this.#previous, this.#body)
    const mended = line.segments.map(({ text, widths }) => mendSpaces(text, widths, begins))
    if (begins) {
      this.#endParagraph()
      this.#out.separate('\n')
      this.#out.flush()
      this.#start = this.#out.length
      this.#sizes = []
      this.#words = ''
    } else if (this.#previous !== undefined && needsSpace(wordsOf(this.#previous.line), mended[0]?.text ?? '')) {
      this.#out.append(' ')
    }
    this.#place()
    if (row?.row === 0) this.#tableStart = this.#out.length
    let next = 0
    mended.forEach(({ text, leftOut }, index) => {
      const column = row?.columns[index] ?? 0
      if (row !== undefined) this.#openCell(row, next, column)
      else if (index > 0) this.#out.append('\t')
      if (this.#words.length <= LONGEST_HEADING) this.#words += index > 0 ? `\t${text}` : text
      const { start, end } = this.#out.append(text)
      if (row !== undefined) this.#markCell(row.row, column, start, end)
      next = column + 1
      for (const { at, words } of leftOut) {
        this.#spaces++
        this.#out.mark({ kind: 'left-out', what: 'space', start: start + at, end: start + at, words })
      }
    })
    if (row !== undefined) this.#endRow(row, next)
    this.#sizes.push(line.size)
    this.#previous = { line, flow }
  }

  /** Writes what stands before the words of a column: empty cells from the next one on, and a tab between cells. */
  #openCell({ row }: TableRow, next: number, column: number): void {
    for (let empty = next; empty < column; empty++) {
      if (empty > 0) this.#out.append('\t')
      this.#markCell(row, empty, this.#out.length, this.#out.length)
    }
    if (column > 0) this.#out.append('\t')
  }

  #markCell(row: number, column: number, start: number, end: number): void {
    this.#out.mark({ kind: 'cell', start, end, table: this.#tables, row, column })
  }

  #endRow({ row, width, isLast }: TableRow, next: number): void {
    const end = this.#out.length
    for (let column = next; column < width; column++) this.#markCell(row, column, end, end)
    if (!isLast) return
    this.#out.mark({ kind: 'table', start: this.#tableStart, end, table: this.#tables })
    this.#tables++
  }

  #endParagraph(): void {
    if (this.#start >= 0) {
      const [start, end] = [this.#start, this.#out.length]
      const level = findHeadingLevel({ words: this.#words, size: Math.min(...this.#sizes) }, this.#body.titles)
      this.#out.mark({ kind: 'paragraph', start, end, ...(level === null ? {} : { level }) })
    }
    this.#start = -1
  }

  #place(): void {
    for (const place of this.#waiting) place(this.#out.length)
    this.#waiting = []
  }

  #leaveOut({ line, what }: RunningLine, start: number): void {
    if (what === 'page-number') this.#numbers++
    else this.#heads++
    this.#out.mark({ kind: 'left-out', what, start, end: start, words: wordsOf(line) })
  }
}

/** Words of letters that a line end parts need a space where it was. */
function needsSpace(before: string, after: string): boolean {
  return /[A-Za-z,.;]$/.test(before) && /^[A-Za-z]/.test(after)
}
