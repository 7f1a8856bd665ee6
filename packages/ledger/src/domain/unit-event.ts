import type { Unit } from './unit.ts'

/** What can become of a unit. */
export type UnitEventKind = 'added' | 'renamed' | 'moved' | 'closed' | 'merged' | 'reopened'

/** What of a unit an event tells before and after: whatever of it changed. */
export type UnitFacts = Partial<Pick<Unit, 'name' | 'shortName' | 'parent' | 'state'>>

/** One thing that became of a unit, with the day and, where there is one, the document. */
export interface UnitEvent {
  readonly id: string
  readonly unit: string
  readonly kind: UnitEventKind
  /** The unit that a merged one went into. */
  readonly successor: string | null
  /** `YYYY-MM-DD`. */
  readonly effectiveOn: string
  readonly document: string | null
  readonly before: UnitFacts | null
  readonly after: UnitFacts
  readonly at: string
  readonly by: string
}

/**
 * What became of a unit between two states of it, told in the words a directory's history uses; nothing where only posts,
 * other names or its place among siblings changed.
 * @example tellChange(null, unit) // { kind: 'added', before: null, after: { name: '区交通运输局', … } }
 */
export function tellChange(before: Unit | null, after: Unit): Pick<UnitEvent, 'kind' | 'before' | 'after'> | null {
  if (before === null) {
    const { name, shortName, parent, state } = after
    return { kind: 'added', before: null, after: { name, shortName, parent, state } }
  }
  const names = (['state', 'name', 'shortName', 'parent'] as const).filter((name) => before[name] !== after[name])
  const [first] = names
  if (first === undefined) return null
  const pick = (unit: Unit): UnitFacts => Object.fromEntries(names.map((name) => [name, unit[name]]))
  const kinds = { name: 'renamed', shortName: 'renamed', parent: 'moved' } as const
  const kind = first === 'state' ? (after.state === 'closed' ? 'closed' : 'reopened') : kinds[first]
  return { kind, before: pick(before), after: pick(after) }
}
