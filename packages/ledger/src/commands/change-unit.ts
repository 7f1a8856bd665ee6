import { isDay } from '../domain/change-item.ts'
import { placeDate } from '../domain/place-date.ts'
import { LedgerProblem } from '../domain/problem.ts'
import type { Unit } from '../domain/unit.ts'
import { countLiveDuties } from '../store/work-items.ts'
import type { Command } from './command.ts'
import { holdDirectory, keepUnit } from './support/keep-unit.ts'

/** What becomes of a unit, from which day and by which document. */
export interface ChangeUnitInput {
  readonly unit: string
  readonly expectedVersion: number
  readonly kind: 'rename' | 'close' | 'reopen'
  /** The new name and short name of a renamed unit. */
  readonly name?: string | undefined
  readonly shortName?: string | null | undefined
  readonly effectiveOn: string
  readonly document: string | null
}

const refuse = (where: string) => new LedgerProblem('invalid-request', { where })
const isName = (text: string) => text.trim() !== '' && text.length <= 200

function rename(unit: Unit, { name = unit.name, shortName = unit.shortName }: ChangeUnitInput): Unit {
  if (!isName(name)) throw refuse('name')
  if (shortName !== null && !isName(shortName)) throw refuse('shortName')
  const next = { name: name.trim(), shortName: shortName?.trim() ?? null }
  // What it was called still finds it.
  const former = [unit.name, unit.shortName].filter(
    (one) => one !== null && one !== next.name && one !== next.shortName,
  )
  const aliases = [...new Set([...unit.aliases, ...(former as string[])])].filter((one) => one !== next.name)
  return { ...unit, ...next, aliases }
}

/**
 * Renames, closes or reopens a unit from a day on; its duties stay with it under the new name, and a unit that still answers for
 * something is not closed but merged.
 * @throws LedgerProblem `not-found`, `version-conflict`, `invalid-request`, `decision-in-future`, `nothing-changes`,
 * `unit-has-duties`, `unit-name-taken`, `unit-parent-closed`, `place-unknown`
 */
export const changeUnit: Command<ChangeUnitInput, Unit> = {
  name: 'change-unit',
  actions: ['unit-changed'],
  repetition: 'keyed',
  async run(work, input) {
    const { unit: id, expectedVersion: expected, kind, effectiveOn, document } = input
    const units = await holdDirectory(work)
    const before = units.get(id)
    if (!before) throw new LedgerProblem('not-found')
    if (before.version !== expected) throw new LedgerProblem('version-conflict', { expected, actual: before.version })
    if (!isDay(effectiveOn)) throw refuse('effectiveOn')
    if (effectiveOn > placeDate(work.at)) throw new LedgerProblem('decision-in-future', { day: effectiveOn })
    if ((document ?? '').length > 500) throw refuse('document')
    if (kind === 'close') {
      const duties = await countLiveDuties(work.writer, work.place, id)
      if (duties > 0) throw new LedgerProblem('unit-has-duties', { unit: before.name, duties })
    }
    const state = kind === 'close' ? 'closed' : 'active'
    const after: Unit = kind === 'rename' ? rename(before, input) : { ...before, state }
    const same = after.name === before.name && after.shortName === before.shortName && after.state === before.state
    if (same) throw new LedgerProblem('nothing-changes')
    const facts = { effectiveOn, document: document?.trim() || null }
    const { unit, entry } = await keepUnit(work, units, before, after, facts)
    work.record(entry)
    return unit
  },
}
