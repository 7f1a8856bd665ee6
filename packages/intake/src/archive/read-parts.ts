import type { IntakeLimits } from '../limits.ts'
import { refuse } from '../problem.ts'
import { decodeXml } from '../xml/decode-xml.ts'
import type { Archive } from './archive.ts'
import { unpackEntry } from './unpack-entry.ts'

/** A decoded XML part. */
export interface XmlPart {
  readonly name: string
  readonly source: string
}

/** Finds a part of an archive by its name, without case; `undefined` when there is none. */
export type FindPart = (name: string) => XmlPart | undefined

/**
 * Gives the XML parts of an archive by name. All that are asked for together may have `most` bytes, since their
 * sources are held in memory as text.
 * @throws IntakeRefusal from the function it gives.
 */
export function readParts(archive: Archive | undefined, limits: IntakeLimits, most = limits.partBytes): FindPart {
  const { entries } = archive ?? refuse({ code: 'archive-damaged', params: {} })
  let unpacked = 0
  return (name) => {
    const entry = entries.get(name.toLowerCase())
    if (archive === undefined || entry === undefined) return undefined
    unpacked += entry.unpackedBytes
    if (unpacked > most) refuse({ code: 'unpacks-too-large', params: { limit: most } })
    return { name: entry.name, source: decodeXml(unpackEntry(archive, entry, limits), entry.name) }
  }
}

/**
 * The name inside an archive that a target leads to, seen from the part that names it; it never leads outside.
 * @example resolveName('../media/a.png', 'xl/worksheets/sheet1.xml') // 'xl/media/a.png'
 */
export function resolveName(target: string, owner: string): string {
  const clean = target.replaceAll('\\', '/')
  const steps = clean.startsWith('/') ? [] : owner.split('/').slice(0, -1)
  for (const step of clean.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
