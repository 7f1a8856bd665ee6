import { unpackEntry } from '../../archive/unpack-entry.ts'
import type { IntakeLimits } from '../../limits.ts'
import { refuse } from '../../problem.ts'
import type { Content } from '../../recognise-content.ts'
import { decodeXml } from '../../xml/decode-xml.ts'
import { XmlCursor } from '../../xml/xml-cursor.ts'

/** The parts of a word processing file that are read, by role, with the name of each for problems. */
export interface WordParts {
  readonly main: XmlPart
  readonly styles?: XmlPart
  readonly numbering?: XmlPart
  readonly footnotes?: XmlPart
  readonly endnotes?: XmlPart
  readonly hasMacros: boolean
}

/** A decoded XML part. */
export interface XmlPart {
  readonly name: string
  readonly source: string
}

const MAIN = 'word/document.xml'

/**
 * Finds the parts by their relationships (ECMA-376 part 2), or under their customary names where a
 * relationship is missing. Targets outside the archive are never followed.
 * @throws IntakeRefusal
 */
export function openParts(content: Content, limits: IntakeLimits): WordParts {
  const archive = content.archive ?? refuse({ code: 'archive-damaged', params: {} })
  let unpacked = 0
  const read = (name: string): XmlPart | undefined => {
    const entry = archive.entries.get(name.toLowerCase())
    if (entry === undefined) return undefined
    unpacked += entry.unpackedBytes
    if (unpacked > limits.partBytes) refuse({ code: 'unpacks-too-large', params: { limit: limits.partBytes } })
    return { name: entry.name, source: decodeXml(unpackEntry(archive, entry, limits), entry.name) }
  }
  const related = (owner: string): Map<string, string> => {
    const part = read(relationshipsOf(owner))
    return part === undefined ? new Map() : readRelationships(part, owner, limits)
  }
  const main = related('').get('officeDocument') ?? MAIN
  const body = read(main) ?? read(MAIN) ?? refuse({ code: 'document-damaged', params: { part: MAIN } })
  const targets = related(body.name)
  const role = (type: string) => read(targets.get(type) ?? `word/${type}.xml`)
  return {
    main: body,
    styles: role('styles'),
    numbering: role('numbering'),
    footnotes: role('footnotes'),
    endnotes: role('endnotes'),
    hasMacros: archive.entries.has('word/vbaproject.bin'),
  }
}

function relationshipsOf(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`
}

/** Targets by the last word of their type, as names inside the archive. */
function readRelationships(part: XmlPart, owner: string, limits: IntakeLimits): Map<string, string> {
  const targets = new Map<string, string>()
  const cursor = new XmlCursor(part.source, part.name, limits.depth)
  for (let token = cursor.next(); token !== 'end'; token = cursor.next()) {
    if (token !== 'open') continue
    const { Type, Target, TargetMode } = Object.fromEntries(cursor.attributes())
    if (Type === undefined || Target === undefined || TargetMode === 'External') continue
    const type = Type.slice(Type.lastIndexOf('/') + 1)
    if (!targets.has(type)) targets.set(type, resolve(Target, owner))
  }
  return targets
}

function resolve(target: string, owner: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = owner.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
