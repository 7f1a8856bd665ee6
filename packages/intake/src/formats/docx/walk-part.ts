import { refuse } from '../../problem.ts'
import { Table } from '../../table.ts'
import { TextBuilder } from '../../text-builder.ts'
import { XmlCursor } from '../../xml/xml-cursor.ts'
import { ElementNames } from './names.ts'
import { Paragraph } from './paragraph.ts'
import type { XmlPart } from './parts.ts'
import { passedOver } from './passed-over.ts'
import { type Run, readRunProperty, resolveRun } from './run.ts'
import type { WordContext } from './word-context.ts'

/** Text boxes inside one another; word processors allow none, and each is copied into the one around it. */
const MOST_NESTED_BOXES = 8

/** What is set aside while a text box is read. */
interface Outer {
  readonly out: TextBuilder
  readonly paragraph: Paragraph | undefined
  readonly run: Run | undefined
  readonly tables: Table[]
  readonly pending: Paragraph | undefined
}

/** Walks the body, or the notes, of a word processing file once and writes its text into the context. */
export function walkPart(part: XmlPart, context: WordContext): void {
  new PartWalker(part, context).walk()
}

class PartWalker {
  readonly #context: WordContext
  readonly #cursor: XmlCursor
  readonly #part: string
  readonly #names = new ElementNames()
  readonly #path: string[] = []
  readonly #choices: boolean[] = []
  readonly #outer: Outer[] = []
  #out: TextBuilder
  #paragraph: Paragraph | undefined
  #run: Run | undefined
  #tables: Table[] = []
  #pending: Paragraph | undefined
  #note: { readonly number: number; readonly start: number } | undefined
  /** Depth of the element being passed over, 0 when none is. */
  #passing = 0

  constructor(part: XmlPart, context: WordContext) {
    this.#context = context
    this.#part = part.name
    this.#cursor = new XmlCursor(part.source, part.name, context.limits.depth)
    this.#out = context.out
  }

  walk(): void {
    const cursor = this.#cursor
    for (let token = cursor.next(); token !== 'end'; token = cursor.next()) {
      if (token === 'text') {
        if (this.#passing === 0) this.#text()
        continue
      }
      const depth = cursor.depth
      const name = this.#names.of(cursor, token === 'open', depth)
      if (token === 'open') {
        if (this.#passing > 0) continue
        if (this.#passes(name)) this.#passing = depth
        else {
          this.#open(name)
          this.#path.push(name)
        }
      } else if (this.#passing > 0) {
        if (depth === this.#passing - 1) this.#passing = 0
        // A deleted row is passed over from its properties on: its own end was pushed and must be taken back.
        if (depth < this.#path.length) this.#path.length = depth
      } else {
        this.#path.length = depth
        this.#close(name)
      }
    }
    this.#endPending()
  }

  get #parent(): string {
    return this.#path[this.#path.length - 1] ?? ''
  }

  #value(): string | undefined {
    return this.#cursor.attribute('val')
  }

  /** Whether an element is to be passed over with all it holds. */
  #passes(name: string): boolean {
    if (passedOver.has(name)) return true
    switch (name) {
      case 'w:del':
      case 'w:moveFrom':
        if (this.#parent === 'w:rPr' || this.#parent === 'w:trPr') return false
        this.#context.deletions++
        return true
      case 'mc:Choice':
      case 'mc:Fallback': {
        const taken = this.#choices.at(-1) ?? false
        if (!taken && this.#choices.length > 0) this.#choices[this.#choices.length - 1] = true
        return taken
      }
      case 'w:footnote':
      case 'w:endnote':
        return !this.#context.notes.has(`${name}:${this.#cursor.attribute('id')}`)
      default:
        return false
    }
  }

  #open(name: string): void {
    const context = this.#context
    switch (name) {
      case 'w:p':
        this.#openParagraph()
        break
      case 'w:r':
        this.#run = {}
        break
      case 'w:tab':
      case 'w:ptab':
        this.#write('\t')
        break
      case 'w:br':
        this.#break(this.#cursor.attribute('type'))
        break
      case 'w:cr':
        this.#write('\n')
        break
      case 'w:noBreakHyphen':
        this.#write('-')
        break
      case 'w:sym':
        this.#symbol(this.#cursor.attribute('char'))
        break
      case 'w:lastRenderedPageBreak':
        this.#page(context.renderedPages)
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#call(`${name.slice(0, -'Reference'.length)}:${this.#cursor.attribute('id')}`)
        break
      case 'w:footnote':
      case 'w:endnote':
        this.#out.flush()
        this.#note = {
          number: context.notes.get(`${name}:${this.#cursor.attribute('id')}`) ?? 0,
          start: this.#out.length,
        }
        break
      case 'w:tbl':
        this.#endPending()
        this.#tables.push(new Table(context.tables++))
        break
      case 'w:tr':
        this.#tables.at(-1)?.openRow(this.#out)
        break
      case 'w:tc':
        this.#tables.at(-1)?.openCell(this.#out)
        break
      case 'w:txbxContent':
        this.#openBox()
        break
      case 'mc:AlternateContent':
        this.#choices.push(false)
        break
      case 'w:ins':
      case 'w:moveTo':
        if (this.#parent !== 'w:rPr' && this.#parent !== 'w:trPr') context.insertions++
        break
      case 'a:blip':
      case 'v:imagedata':
        context.pictures++
        break
      case 'w:altChunk':
      case 'w:object':
        context.foreignParts++
        break
      default:
        this.#property(name)
    }
  }

  #close(name: string): void {
    switch (name) {
      case 'w:p':
        this.#closeParagraph()
        break
      case 'w:pPr':
        if (this.#paragraph?.pageBefore) this.#page(this.#context.requestedPages)
        break
      case 'w:r':
        this.#run = undefined
        break
      case 'w:tc':
        this.#endPending()
        this.#tables.at(-1)?.closeCell(this.#out)
        break
      case 'w:tr':
        this.#tables.at(-1)?.closeRow()
        break
      case 'w:tbl':
        this.#tables.pop()?.close(this.#out)
        break
      case 'w:txbxContent':
        this.#closeBox()
        break
      case 'mc:AlternateContent':
        this.#choices.pop()
        break
      case 'w:footnote':
      case 'w:endnote':
        this.#closeNote()
        break
    }
  }

  /** Reads one property of a paragraph, run, row or cell, by the element that holds it. */
  #property(name: string): void {
    const parent = this.#parent
    const table = this.#tables.at(-1)
    if (parent === 'w:rPr') this.#runProperty(name)
    else if (parent === 'w:pPr' || parent === 'w:numPr') this.#paragraph?.readProperty(name, this.#value())
    else if (parent === 'w:trPr') {
      if (name === 'w:gridBefore') table?.skipColumns(Number(this.#value() ?? 0))
      if (name === 'w:del') this.#dropRow()
    } else if (parent === 'w:tcPr') {
      if (name === 'w:gridSpan') table?.widenCell(Number(this.#value() ?? 1))
      if (name === 'w:vMerge' && this.#value() !== 'restart') table?.continueCell()
    }
  }

  #runProperty(name: string): void {
    if (this.#path[this.#path.length - 2] === 'w:pPr') {
      // Properties of the paragraph's end, which print nothing: only its deletion matters.
      if ((name === 'w:del' || name === 'w:moveFrom') && this.#paragraph !== undefined) {
        this.#paragraph.endDeleted = true
        this.#context.deletions++
      }
      return
    }
    if (this.#run !== undefined) readRunProperty(this.#run, name, this.#value())
  }

  #openParagraph(): void {
    const pending = this.#pending
    this.#pending = undefined
    this.#paragraph = pending ?? new Paragraph(this.#context.styles.defaultParagraph)
    if (pending !== undefined) pending.endDeleted = false
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraph
    this.#paragraph = undefined
    if (paragraph === undefined) return
    if (paragraph.endDeleted) this.#pending = paragraph
    else paragraph.end(this.#context, this.#out)
  }

  /** Ends a paragraph that was to run on, where nothing follows it. */
  #endPending(): void {
    this.#pending?.end(this.#context, this.#out)
    this.#pending = undefined
  }

  #openBox(): void {
    if (this.#outer.length >= MOST_NESTED_BOXES) refuse({ code: 'document-damaged', params: { part: this.#part } })
    this.#outer.push({
      out: this.#out,
      paragraph: this.#paragraph,
      run: this.#run,
      tables: this.#tables,
      pending: this.#pending,
    })
    this.#out = new TextBuilder(this.#context.limits)
    this.#paragraph = undefined
    this.#run = undefined
    this.#tables = []
    this.#pending = undefined
  }

  #closeBox(): void {
    this.#endPending()
    const outer = this.#outer.pop()
    if (outer === undefined) return
    const box = this.#out
    this.#out = outer.out
    this.#paragraph = outer.paragraph
    this.#run = outer.run
    this.#tables = outer.tables
    this.#pending = outer.pending
    if (this.#paragraph !== undefined) this.#paragraph.boxes.push(box)
    else if (box.length > 0) {
      this.#out.mark({ kind: 'text-box', ...this.#out.adopt(box) })
      this.#out.separate('\n')
    }
  }

  #closeNote(): void {
    this.#endPending()
    if (this.#note === undefined) return
    this.#out.mark({ kind: 'note', start: this.#note.start, end: this.#out.length, note: this.#note.number })
    this.#note = undefined
  }

  #dropRow(): void {
    this.#context.deletions++
    this.#tables.at(-1)?.dropRow()
    // The path ends in …, w:tr, w:trPr; passing ends with the row.
    this.#passing = this.#path.lastIndexOf('w:tr') + 1
  }

  #text(): void {
    if (this.#parent !== 'w:t' && this.#parent !== 'm:t') return
    // A line end inside the element is a space; those that print have elements of their own.
    this.#write(this.#cursor.text().replace(/[\r\n]/g, ' '))
  }

  #write(text: string): void {
    const paragraph = this.#paragraph
    if (paragraph === undefined || text === '') return
    const run = this.#run ?? {}
    if (resolveRun('hidden', run, paragraph, this.#context)) {
      this.#context.hidden++
      return
    }
    paragraph.begin(this.#context, this.#out)
    const span = this.#out.append(text)
    paragraph.note(text, resolveRun('bold', run, paragraph, this.#context))
    if (run.superscript) this.#out.mark({ kind: 'superscript', ...span })
  }

  #break(type: string | undefined): void {
    if (type !== 'page' && type !== 'column') this.#write('\n')
    else if (this.#paragraph?.hasText(this.#out)) this.#out.separate('\n')
    if (type === 'page') this.#page(this.#context.requestedPages)
  }

  /** Notes that a page begins here; boxes and notes have no pages of their own. */
  #page(pages: number[]): void {
    if (this.#paragraph === undefined || this.#out !== this.#context.out || this.#note !== undefined) return
    this.#paragraph.begin(this.#context, this.#out)
    pages.push(this.#out.length)
  }

  #symbol(char: string | undefined): void {
    const code = Number.parseInt(char ?? '', 16)
    if (!(code > 0x20 && code < 0xd800) && !(code >= 0xe000 && code < 0xfffe)) return
    this.#context.symbols++
    this.#write(String.fromCharCode(code))
  }

  #call(key: string): void {
    const { notes } = this.#context
    const number = notes.get(key) ?? notes.size + 1
    notes.set(key, number)
    if (this.#paragraph === undefined) return
    this.#paragraph.begin(this.#context, this.#out)
    this.#out.mark({ kind: 'note-call', start: this.#out.length, end: this.#out.length, note: number })
  }
}
