import type { IntakeLimits } from '../../limits.ts'
import { XmlCursor } from '../../xml/xml-cursor.ts'
import { ElementNames, isOn } from './names.ts'
import { writeNumber } from './number-formats.ts'
import type { XmlPart } from './parts.ts'

const LEVELS = 9
const LARGEST_START = 32_767
const PRIVATE_USE = { first: 0xe000, last: 0xf8ff }

interface Level {
  start: number
  format: string
  text: string
  suffix: string
  /** The level after which this one begins again; 0 means never. */
  restart?: number
  /** All numbers of the label in digits. */
  legal: boolean
  style?: string
}

interface AbstractList {
  readonly levels: Level[]
  /** A list that takes its levels from a numbering style, and a list that is the levels of one. */
  styleUse?: string
  styleName?: string
}

interface List {
  abstract: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, Level>
}

const newLevel = (): Level => ({ start: 1, format: 'decimal', text: '', suffix: 'tab', legal: false })

/** The lists of a document and how far each has counted. */
export class Numbering {
  /** Number formats met that are not known; they are written in digits. */
  readonly unknownFormats = new Set<string>()
  readonly #abstracts: Map<string, AbstractList>
  readonly #lists: Map<string, List>
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()
  readonly #byStyleName = new Map<string, string>()

  constructor(abstracts: Map<string, AbstractList>, lists: Map<string, List>) {
    this.#abstracts = abstracts
    this.#lists = lists
    for (const [id, { styleName }] of abstracts) if (styleName !== undefined) this.#byStyleName.set(styleName, id)
  }

  /** The level of a list that belongs to a paragraph style. */
  findLevelOfStyle(num: string, style: string | undefined): number | undefined {
    const list = this.#lists.get(num)
    const level =
      list && style !== undefined
        ? this.#levelsOf(list).levels.findIndex((candidate) => candidate?.style === style)
        : -1
    return level < 0 ? undefined : level
  }

  /**
   * Counts one paragraph and gives the label the word processor prints before it, empty when it prints none.
   * Lists that share their definition count on together, unless one begins anew.
   */
  next(num: string, level: number): string {
    const list = this.#lists.get(num)
    if (list === undefined || level < 0 || level >= LEVELS) return ''
    const { id, levels } = this.#levelsOf(list)
    const at = (index: number): Level => list.levels.get(index) ?? levels[index] ?? newLevel()
    const counts = this.#counts.get(id) ?? []
    this.#counts.set(id, counts)
    if (!this.#begun.has(num)) {
      this.#begun.add(num)
      for (const [index] of list.starts) counts[index] = undefined
    }
    const startOf = (index: number) => list.starts.get(index) ?? at(index).start
    const before = counts[level]
    counts[level] = before === undefined ? startOf(level) : before + 1
    for (let below = level + 1; below < LEVELS; below++) {
      const restart = at(below).restart
      if (restart !== 0 && (restart === undefined || level < restart)) counts[below] = undefined
    }
    return this.#write(at, level, (index) => counts[index] ?? startOf(index))
  }

  #levelsOf(list: List): { readonly id: string; readonly levels: readonly Level[] } {
    const own = this.#abstracts.get(list.abstract)
    const shared = own?.styleUse === undefined ? undefined : this.#byStyleName.get(own.styleUse)
    const id = shared ?? list.abstract
    return { id, levels: this.#abstracts.get(id)?.levels ?? [] }
  }

  #write(at: (index: number) => Level, level: number, countOf: (index: number) => number): string {
    const { format, text, suffix, legal } = at(level)
    if (format === 'none' && !text.includes('%')) return text
    let label = ''
    for (let i = 0; i < text.length; i++) {
      const digit = text.charCodeAt(i + 1) - 49
      if (text[i] !== '%' || !(digit >= 0 && digit < LEVELS)) {
        label += printable(text[i]!, format)
        continue
      }
      i++
      label += this.#number(countOf(digit), legal && digit < level ? 'decimal' : at(digit).format)
    }
    return label === '' || suffix === 'nothing' || endsWide(label) ? label : `${label} `
  }

  #number(value: number, format: string): string {
    const written = writeNumber(value, format)
    if (written === undefined) this.unknownFormats.add(format)
    return written ?? String(value)
  }
}

/** Bullets come from symbol fonts, as private codes that mean nothing elsewhere. */
function printable(character: string, format: string): string {
  const code = character.charCodeAt(0)
  return format === 'bullet' && code >= PRIVATE_USE.first && code <= PRIVATE_USE.last ? '•' : character
}

/** Whether a label ends in a full-width sign, which carries its own space (一、 and （一）). */
function endsWide(label: string): boolean {
  const code = label.charCodeAt(label.length - 1)
  return (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xffef)
}

/** Reads numbering.xml; a document without one has no lists. */
export function readNumbering(part: XmlPart | undefined, limits: IntakeLimits): Numbering {
  const abstracts = new Map<string, AbstractList>()
  const lists = new Map<string, List>()
  if (part === undefined) return new Numbering(abstracts, lists)
  const cursor = new XmlCursor(part.source, part.name, limits.depth)
  const names = new ElementNames()
  let abstract: AbstractList | undefined
  let list: List | undefined
  let index = 0
  let level = newLevel()
  for (let token = cursor.next(); token !== 'end'; token = cursor.next()) {
    if (token === 'text') continue
    const name = names.of(cursor, token === 'open', cursor.depth)
    if (token === 'close') {
      if (name === 'w:abstractNum') abstract = undefined
      if (name === 'w:num') list = undefined
      continue
    }
    const value = () => cursor.attribute('val')
    switch (name) {
      case 'w:abstractNum':
        abstract = { levels: [] }
        abstracts.set(cursor.attribute('abstractNumId') ?? '', abstract)
        break
      case 'w:num':
        list = { abstract: '', starts: new Map(), levels: new Map() }
        lists.set(cursor.attribute('numId') ?? '', list)
        break
      case 'w:abstractNumId':
        if (list !== undefined) list.abstract = value() ?? ''
        break
      case 'w:lvlOverride':
        index = readIndex(cursor.attribute('ilvl'))
        break
      case 'w:startOverride':
        list?.starts.set(index, readStart(value()))
        break
      case 'w:lvl':
        index = readIndex(cursor.attribute('ilvl'))
        level = newLevel()
        if (list !== undefined) list.levels.set(index, level)
        else if (abstract !== undefined) abstract.levels[index] = level
        break
      case 'w:numStyleLink':
        if (abstract !== undefined) abstract.styleUse = value()
        break
      case 'w:styleLink':
        if (abstract !== undefined) abstract.styleName = value()
        break
      default:
        readLevelProperty(level, name, value)
    }
  }
  return new Numbering(abstracts, lists)
}

function readLevelProperty(level: Level, name: string, value: () => string | undefined): void {
  if (name === 'w:start') level.start = readStart(value())
  else if (name === 'w:numFmt') level.format = value() ?? 'decimal'
  else if (name === 'w:lvlText') level.text = value() ?? ''
  else if (name === 'w:suff') level.suffix = value() ?? 'tab'
  else if (name === 'w:lvlRestart') level.restart = Number(value() ?? 0)
  else if (name === 'w:isLgl') level.legal = isOn(value())
  else if (name === 'w:pStyle') level.style = value()
}

function readIndex(value: string | undefined): number {
  const index = Number(value ?? 0)
  return Number.isInteger(index) && index >= 0 && index < LEVELS ? index : LEVELS - 1
}

function readStart(value: string | undefined): number {
  const start = Number(value ?? 1)
  return Number.isInteger(start) && start >= 0 && start <= LARGEST_START ? start : 1
}
