import type { IntakeLimits } from '../limits.ts'
import { XmlCursor } from '../xml/xml-cursor.ts'
import { type FindPart, resolveName } from './read-parts.ts'

/** A relationship of a part (ECMA-376 part 2): the last word of its type, and the name it leads to. */
export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
}

/** Relationships of a part, of the whole archive for ''. Targets outside the archive are left out. */
export function readRelationships(find: FindPart, owner: string, limits: IntakeLimits): Relationship[] {
  const slash = owner.lastIndexOf('/') + 1
  const part = find(`${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`)
  if (part === undefined) return []
  const relationships: Relationship[] = []
  const cursor = new XmlCursor(part.source, part.name, limits.depth)
  for (let token = cursor.next(); token !== 'end'; token = cursor.next()) {
    if (token !== 'open') continue
    const { Id = '', Type, Target, TargetMode } = Object.fromEntries(cursor.attributes())
    if (Type === undefined || Target === undefined || TargetMode === 'External') continue
    relationships.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolveName(Target, owner) })
  }
  return relationships
}
