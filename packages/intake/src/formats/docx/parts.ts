import { readParts, type XmlPart } from '../../archive/read-parts.ts'
import { readRelationships } from '../../archive/read-relationships.ts'
import type { IntakeLimits } from '../../limits.ts'
import { refuse } from '../../problem.ts'
import type { Content } from '../../recognise-content.ts'

export type { XmlPart }

/** The parts of a word processing file that are read, by role, with the name of each for problems. */
export interface WordParts {
  readonly main: XmlPart
  readonly styles?: XmlPart
  readonly numbering?: XmlPart
  readonly footnotes?: XmlPart
  readonly endnotes?: XmlPart
  readonly hasMacros: boolean
}

const MAIN = 'word/document.xml'

/**
 * Finds the parts by their relationships (ECMA-376 part 2), or under their customary names where a
 * relationship is missing. Targets outside the archive are never followed.
 * @throws IntakeRefusal
 */
export function openParts(content: Content, limits: IntakeLimits): WordParts {
  const find = readParts(content.archive, limits)
  const related = (owner: string) => {
    const targets = new Map<string, string>()
    for (const { type, target } of readRelationships(find, owner, limits))
      if (!targets.has(type)) targets.set(type, target)
    return targets
  }
  const main = related('').get('officeDocument') ?? MAIN
  const body = find(main) ?? find(MAIN) ?? refuse({ code: 'document-damaged', params: { part: MAIN } })
  const targets = related(body.name)
  const role = (type: string) => find(targets.get(type) ?? `word/${type}.xml`)
  return {
    main: body,
    styles: role('styles'),
    numbering: role('numbering'),
    footnotes: role('footnotes'),
    endnotes: role('endnotes'),
    hasMacros: content.archive?.entries.has('word/vbaproject.bin') ?? false,
  }
}
