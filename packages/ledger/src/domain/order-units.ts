import type { Unit, UnitView } from './unit.ts'

const inOrder = (one: Unit, other: Unit): number =>
  one.position - other.position || (one.id < other.id ? -1 : Number(one.id > other.id))

/**
 * The directory read from the top: each unit before those below it, siblings by position. Units that hang in a circle, or under
 * nothing, are left out. Linear but for the sorting; as deep as may be.
 * @example orderUnits([bureau, government]).map(({ depth }) => depth) // [0, 1]
 */
export function orderUnits(units: readonly Unit[]): UnitView[] {
  const below = new Map<string | null, Unit[]>()
  for (const unit of units) {
    const siblings = below.get(unit.parent)
    if (siblings) siblings.push(unit)
    else below.set(unit.parent, [unit])
  }
  const ordered: UnitView[] = []
  // A stack of what is still to be read, the next one last.
  const rest: { unit: Unit; depth: number }[] = []
  const push = (parent: string | null, depth: number) => {
    const siblings = (below.get(parent) ?? []).sort(inOrder)
    for (const unit of siblings.reverse()) rest.push({ unit, depth })
  }
  push(null, 0)
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    ordered.push({ ...next.unit, depth: next.depth })
    push(next.unit.id, next.depth + 1)
  }
  return ordered
}
