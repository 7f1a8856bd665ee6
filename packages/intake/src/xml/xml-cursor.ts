import { refuse } from '../problem.ts'
import { unescapeXml } from './unescape-xml.ts'

const LT = 60
const GT = 62
const SLASH = 47
const EQUALS = 61
const QUOTE = 34
const APOSTROPHE = 39

const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9

/** What a cursor stands on. */
export type XmlToken = 'open' | 'close' | 'text' | 'end'

/**
 * Walks an XML part once, token by token, in time linear in its length and without building a tree. An
 * element without content gives `open` and then `close`. Comments and processing instructions are passed over.
 * Anything not well formed ends in `document-damaged`; nesting is bounded. Expects a source that `decodeXml` let through.
 */
export class XmlCursor {
  /** Element name with its prefix as written, for `open` and `close`. */
  name = ''
  /** Elements open now; for `open` the element itself is counted, for `close` no longer. */
  get depth(): number {
    return this.#open.length
  }

  readonly #source: string
  readonly #part: string
  readonly #deepest: number
  readonly #open: string[] = []
  #at = 0
  #start = 0
  #end = 0
  #literal = false
  #closing = false
  #rooted = false

  constructor(source: string, part: string, deepest: number) {
    this.#source = source
    this.#part = part
    this.#deepest = deepest
  }

  next(): XmlToken {
    const source = this.#source
    if (this.#closing) {
      this.#closing = false
      this.#open.pop()
      return 'close'
    }
    while (this.#at < source.length) {
      if (source.charCodeAt(this.#at) !== LT) return this.#text()
      if (source.startsWith('<![CDATA[', this.#at)) return this.#cdata()
      if (source.startsWith('<!--', this.#at)) this.#pass('-->', 4)
      else if (source.startsWith('<?', this.#at)) this.#pass('?>', 2)
      else if (source.charCodeAt(this.#at + 1) === SLASH) return this.#close()
      else return this.#openTag()
    }
    if (this.#open.length > 0 || !this.#rooted) this.#damaged()
    return 'end'
  }

  /** The characters of a `text` token. */
  text(): string {
    const raw = this.#source.slice(this.#start, this.#end)
    return this.#literal ? raw : (unescapeXml(raw) ?? this.#damaged())
  }

  /** Attributes of an `open` token, in order, names as written. */
  *attributes(): Generator<readonly [name: string, value: string]> {
    const source = this.#source
    let at = this.#start
    while (at < this.#end) {
      while (at < this.#end && isSpace(source.charCodeAt(at))) at++
      if (at >= this.#end) return
      const from = at
      while (at < this.#end && source.charCodeAt(at) !== EQUALS && !isSpace(source.charCodeAt(at))) at++
      const name = source.slice(from, at)
      while (at < this.#end && isSpace(source.charCodeAt(at))) at++
      if (source.charCodeAt(at) !== EQUALS) this.#damaged()
      at++
      while (at < this.#end && isSpace(source.charCodeAt(at))) at++
      const mark = source.charCodeAt(at)
      if (mark !== QUOTE && mark !== APOSTROPHE) this.#damaged()
      const end = source.indexOf(mark === QUOTE ? '"' : "'", at + 1)
      if (end < 0 || end >= this.#end) this.#damaged()
      yield [name, unescapeXml(source.slice(at + 1, end)) ?? this.#damaged()]
      at = end + 1
    }
  }

  /** The value of the attribute with this local name, whatever its prefix. */
  attribute(local: string): string | undefined {
    for (const [name, value] of this.attributes()) {
      if (name === local || (name.endsWith(local) && name[name.length - local.length - 1] === ':')) return value
    }
    return undefined
  }

  #damaged(): never {
    return refuse({ code: 'document-damaged', params: { part: this.#part } })
  }

  #pass(end: string, opening: number): void {
    const found = this.#source.indexOf(end, this.#at + opening)
    if (found < 0) this.#damaged()
    this.#at = found + end.length
  }

  #text(): XmlToken {
    const next = this.#source.indexOf('<', this.#at)
    this.#start = this.#at
    this.#end = next < 0 ? this.#source.length : next
    this.#at = this.#end
    this.#literal = false
    return 'text'
  }

  #cdata(): XmlToken {
    this.#start = this.#at + 9
    this.#pass(']]>', 9)
    this.#end = this.#at - 3
    this.#literal = true
    return 'text'
  }

  #close(): XmlToken {
    const end = this.#source.indexOf('>', this.#at)
    if (end < 0) this.#damaged()
    const name = this.#source.slice(this.#at + 2, end).trimEnd()
    if (this.#open.pop() !== name) this.#damaged()
    this.name = name
    this.#at = end + 1
    return 'close'
  }

  #openTag(): XmlToken {
    const source = this.#source
    let at = this.#at + 1
    while (at < source.length) {
      const code = source.charCodeAt(at)
      if (code === GT || code === SLASH || isSpace(code)) break
      at++
    }
    this.name = source.slice(this.#at + 1, at)
    this.#start = at
    let quote = 0
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at)
      if (quote !== 0) {
        if (code === quote) quote = 0
      } else if (code === QUOTE || code === APOSTROPHE) quote = code
      else if (code === GT) break
      else if (code === LT) this.#damaged()
    }
    if (at >= source.length || this.name === '') this.#damaged()
    this.#closing = source.charCodeAt(at - 1) === SLASH
    this.#end = this.#closing ? at - 1 : at
    this.#at = at + 1
    if (this.#rooted && this.#open.length === 0) this.#damaged()
    this.#rooted = true
    this.#open.push(this.name)
    if (this.#open.length > this.#deepest) this.#damaged()
    return 'open'
  }
}
