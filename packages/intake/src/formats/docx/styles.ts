import type { IntakeLimits } from '../../limits.ts'
import { XmlCursor } from '../../xml/xml-cursor.ts'
import { ElementNames, isOn } from './names.ts'
import type { XmlPart } from './parts.ts'

/** Where a style or a paragraph takes its automatic number from. */
export interface NumberingUse {
  readonly num?: string
  readonly level?: number
}

/** What a style says itself, or, once followed, what it and those it is based on say. */
export interface StyleProperties {
  level?: number
  bold?: boolean
  hidden?: boolean
  numbering?: NumberingUse
}

interface Style extends StyleProperties {
  readonly name: string
  readonly base?: string
}

const BODY_TEXT_LEVEL = 9
/** Styles based on one another that are followed; people's chains have five or six. */
const LONGEST_CHAIN = 64

/** Heading level from an outline level: 0–8 are headings 1–9, anything else is body text. */
export function levelOfOutline(value: string | undefined): number | undefined {
  const outline = Number(value)
  return value !== undefined && Number.isInteger(outline) && outline >= 0 && outline < BODY_TEXT_LEVEL
    ? outline + 1
    : undefined
}

/** The styles of a document, each followed through the styles it is based on. */
export class Styles {
  /** The style of a paragraph that names none. */
  defaultParagraph: string | undefined
  readonly #styles = new Map<string, Style>()
  readonly #followed = new Map<string, StyleProperties>()

  add(id: string, style: Style): void {
    this.#styles.set(id, style)
  }

  get(id: string | undefined): StyleProperties {
    if (id === undefined) return {}
    const known = this.#followed.get(id)
    if (known !== undefined) return known
    const found: StyleProperties = {}
    const seen = new Set<string>()
    for (
      let at: string | undefined = id;
      at !== undefined && !seen.has(at) && seen.size < LONGEST_CHAIN;
      at = this.#styles.get(at)?.base
    ) {
      seen.add(at)
      const style = this.#styles.get(at)
      if (style === undefined) break
      found.level ??= style.level ?? levelOfName(style.name)
      found.bold ??= style.bold
      found.hidden ??= style.hidden
      // A style may give the list and the style it is based on the level, or the other way round.
      found.numbering = {
        num: found.numbering?.num ?? style.numbering?.num,
        level: found.numbering?.level ?? style.numbering?.level,
      }
    }
    this.#followed.set(id, found)
    return found
  }
}

/** Level of the built-in heading styles, which Word writes in English and some programs in Chinese. */
function levelOfName(name: string): number | undefined {
  const words = name.trim().toLowerCase()
  const number = words.startsWith('heading ') ? words.slice(8) : words.startsWith('标题 ') ? words.slice(3) : ''
  return number.length === 1 && number >= '1' && number <= '9' ? Number(number) : undefined
}

/** Reads styles.xml; a document without one has none. */
export function readStyles(part: XmlPart | undefined, limits: IntakeLimits): Styles {
  const styles = new Styles()
  if (part === undefined) return styles
  const cursor = new XmlCursor(part.source, part.name, limits.depth)
  const names = new ElementNames()
  let id: string | undefined
  let style: { -readonly [Key in keyof Style]: Style[Key] } = { name: '' }
  let num: string | undefined
  let level: number | undefined
  for (let token = cursor.next(); token !== 'end'; token = cursor.next()) {
    if (token === 'text') continue
    const name = names.of(cursor, token === 'open', cursor.depth)
    if (token === 'close') {
      if (name !== 'w:style' || id === undefined) continue
      if (num !== undefined || level !== undefined) style.numbering = { num, level }
      styles.add(id, style)
      id = undefined
      continue
    }
    const value = () => cursor.attribute('val')
    switch (name) {
      case 'w:style': {
        const { type, standard } = { type: cursor.attribute('type'), standard: cursor.attribute('default') }
        id = cursor.attribute('styleId')
        style = { name: '' }
        num = undefined
        level = undefined
        if (type === 'paragraph' && standard !== undefined && isOn(standard)) styles.defaultParagraph = id
        break
      }
      case 'w:name':
        style.name = value() ?? ''
        break
      case 'w:basedOn':
        style.base = value()
        break
      case 'w:outlineLvl':
        style.level = levelOfOutline(value())
        break
      case 'w:b':
        style.bold = isOn(value())
        break
      case 'w:vanish':
        style.hidden = isOn(value())
        break
      case 'w:numId':
        num = value()
        break
      case 'w:ilvl':
        level = Number(value() ?? 0)
        break
    }
  }
  return styles
}
