import { Table } from '../../table.ts'
import type { TextBuilder } from '../../text-builder.ts'
import type { PageNode } from './page-node.ts'

const blocks = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const LONGEST_CELL = 400
const isHan = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  return code >= 0x2e80 && code < 0xa000
}
const isBlank = (code: number) => code === 32 || code === 9 || code === 10 || code === 13 || code === 12
const isElement = (child: PageNode | string): child is PageNode => typeof child !== 'string'

/** Writes the words of an article: a paragraph to a line, line breaks kept, tables of data cell by cell. */
export class ArticleWriter {
  pictures = 0
  /** Characters of blocks that hold links only. */
  leftOut = 0
  readonly #out: TextBuilder
  #tables = 0
  #start = -1
  #pending = ''
  #level: number | undefined
  /** Inside preformatted text, where a line end is one. */
  #literal = false

  constructor(out: TextBuilder) {
    this.#out = out
  }

  write(node: PageNode): void {
    this.#element(node)
    this.#end()
  }

  #element(node: PageNode): void {
    const { name } = node
    if (name === 'br') {
      this.#end()
      return
    }
    if (name === 'img') {
      this.pictures++
      return
    }
    if (name === 'table' && isData(node)) {
      this.#table(node)
      return
    }
    const block = blocks.has(name)
    if (block) {
      this.#end()
      if (isNavigation(node)) {
        this.leftOut += node.chars
        return
      }
    }
    const outer = this.#level
    if (/^h[1-6]$/.test(name)) this.#level = Number(name[1])
    const from = this.#out.length
    const literal = this.#literal
    if (name === 'pre') this.#literal = true
    this.#children(node)
    this.#literal = literal
    if (name === 'sup' && this.#start >= 0 && this.#out.length > from)
      this.#out.mark({ kind: 'superscript', start: Math.max(from, this.#start), end: this.#out.length })
    if (block) this.#end()
    this.#level = outer
  }

  #children(node: PageNode): void {
    for (const child of node.children) {
      if (isElement(child)) this.#element(child)
      else if (this.#literal) this.#lines(child)
      else this.#words(child)
    }
  }

  #lines(text: string): void {
    text.split('\n').forEach((line, at) => {
      if (at > 0) this.#end()
      this.#words(line)
    })
  }

  /** White space is one space, and none between two Chinese characters or at the edges of a paragraph. */
  #words(text: string): void {
    let at = 0
    while (at < text.length) {
      const from = at
      while (at < text.length && isBlank(text.charCodeAt(at))) at++
      if (at > from) this.#pending ||= text.slice(from, at).includes('\n') ? '\n' : ' '
      const begin = at
      while (at < text.length && !isBlank(text.charCodeAt(at))) at++
      if (at > begin) this.#word(text.slice(begin, at))
    }
  }

  #word(word: string): void {
    if (this.#start < 0) {
      this.#out.flush()
      this.#start = this.#out.length
      this.#last = ''
    } else if (this.#pending !== '') {
      const broken = this.#pending === '\n' && isHan(this.#last, 0) && isHan(word, 0)
      if (!broken) this.#out.append(' ')
    }
    this.#pending = ''
    this.#out.append(word)
    this.#last = word.slice(-1)
  }
  #last = ''

  /** Ends the paragraph being written, if any. */
  #end(): void {
    this.#pending = ''
    if (this.#start < 0) return
    const level = this.#level
    const { start, end } = { start: this.#start, end: this.#out.length }
    this.#out.mark({ kind: 'paragraph', start, end, ...(level === undefined ? {} : { level }) })
    this.#start = -1
    this.#out.separate('\n')
  }

  #table(node: PageNode): void {
    this.#end()
    const table = new Table(this.#tables++)
    for (const row of listRows(node)) {
      table.openRow(this.#out)
      for (const cell of row.children.filter(isElement)) {
        if (cell.name !== 'td' && cell.name !== 'th') continue
        table.openCell(this.#out)
        table.widenCell(Number(cell.attributes.colspan ?? 1))
        this.#children(cell)
        this.#end()
        table.closeCell(this.#out)
      }
      table.closeRow()
    }
    table.close(this.#out)
  }
}

function* listRows(node: PageNode): Generator<PageNode> {
  for (const child of node.children) {
    if (!isElement(child)) continue
    if (child.name === 'tr') yield child
    else if (child.name === 'tbody' || child.name === 'thead' || child.name === 'tfoot') yield* listRows(child)
  }
}

/** A table of data has several cells, none of them long or with a table inside; others only lay out the page. */
function isData(node: PageNode): boolean {
  const cells = [...listRows(node)].flatMap((row) => row.children.filter(isElement))
  return cells.length > 1 && cells.every((cell) => cell.chars <= LONGEST_CELL && !holdsTable(cell))
}

function holdsTable(node: PageNode): boolean {
  return node.children.some((child) => isElement(child) && (child.name === 'table' || holdsTable(child)))
}

/** Two links and more, and not a word outside them. */
function isNavigation({ chars, linkChars, links }: PageNode): boolean {
  return links > 1 && chars > 0 && linkChars === chars
}
