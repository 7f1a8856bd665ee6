import { orderUnits } from './order-units.ts'
import { LedgerProblem } from './problem.ts'
import type { Unit } from './unit.ts'

function checkParents(byId: ReadonlyMap<string, Unit>): void {
  for (const unit of byId.values()) {
    if (unit.parent === null) continue
    const parent = byId.get(unit.parent)
    if (!parent) throw new LedgerProblem('unit-parent-unknown', { unit: unit.name, parent: unit.parent })
    if (unit.state === 'active' && parent.state === 'closed') {
      throw new LedgerProblem('unit-parent-closed', { unit: unit.name, parent: parent.name })
    }
  }
}

function checkNames(units: Iterable<Unit>): void {
  const taken = new Set<string>()
  for (const { name, parent, state } of units) {
    // A closed unit gives its name free to a successor.
    if (state === 'closed') continue
    const key = JSON.stringify([parent, name])
    if (taken.has(key)) throw new LedgerProblem('unit-name-taken', { name })
    taken.add(key)
  }
}

function checkLeaders(units: Iterable<Unit>, leaders: ReadonlySet<string>): void {
  for (const { name, leaderInCharge } of units) {
    if (leaderInCharge !== null && !leaders.has(leaderInCharge)) {
      throw new LedgerProblem('leader-unknown', { unit: name, leader: leaderInCharge })
    }
  }
}

/**
 * Holds a directory to what must be true of it: parents exist and are open, no unit stands above itself, the names of open
 * siblings differ, leaders in charge are posts of that kind.
 * @throws LedgerProblem `unit-parent-unknown`, `unit-parent-closed`, `unit-cycle`, `unit-name-taken`, `leader-unknown`
 * @example checkDirectory([government, bureau])
 */
export function checkDirectory(units: readonly Unit[]): void {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  checkParents(byId)
  const reached = new Set(orderUnits(units).map(({ id }) => id))
  const circling = units.find(({ id }) => !reached.has(id))
  if (circling) throw new LedgerProblem('unit-cycle', { unit: circling.name })
  checkNames(units)
  const leaders = units.flatMap(({ posts }) => posts.filter(({ kind }) => kind === 'leader-in-charge'))
  checkLeaders(units, new Set(leaders.map(({ id }) => id)))
}
