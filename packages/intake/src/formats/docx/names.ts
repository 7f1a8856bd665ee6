import type { XmlCursor } from '../../xml/xml-cursor.ts'

/** Namespaces of word processing (ECMA-376 transitional and strict), with the prefix each is known by here. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'urn:schemas-microsoft-com:vml': 'v',
}

/**
 * Gives element names their customary prefix, whatever prefix the file declares for the namespace.
 * Declarations count from where they stand to the end of the part, which is enough for what word processors write.
 */
export class ElementNames {
  readonly #declared = new Map<string, string>()
  readonly #known = new Map<string, string>()

  /** The customary name of the element an `open` or `close` token stands on. */
  of(cursor: XmlCursor, opening: boolean, depth: number): string {
    // Prefixes are declared on the root, or on the first drawing; deeper in the text looking costs more than it finds.
    if (opening && (depth === 1 || !this.#known.has(cursor.name))) this.#declare(cursor)
    const known = this.#known.get(cursor.name)
    if (known !== undefined) return known
    const colon = cursor.name.indexOf(':')
    const prefix = colon < 0 ? '' : cursor.name.slice(0, colon)
    const local = cursor.name.slice(colon + 1)
    const customary = this.#declared.get(prefix) ?? prefix
    const name = customary === '' ? local : `${customary}:${local}`
    this.#known.set(cursor.name, name)
    return name
  }

  #declare(cursor: XmlCursor): void {
    for (const [name, value] of cursor.attributes()) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
      const customary = prefixes[value]
      if (customary !== undefined) this.#declared.set(name.slice(6), customary)
    }
  }
}

/** A toggle's value (ECMA-376 part 1, 17.17.4): present means on, unless it says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !(value === '0' || value === 'false' || value === 'off' || value === 'none')
}
