import type { ItemView, LawView, LeadAdviceView, SlotView, UnitView } from '@gangmu/contract'
import type { Step } from '../../client/breakdown-steps.ts'
import { type GivenRole, giveDuties } from '../../model/give-duties.ts'
import type { UnitNames } from '../../parts/unit-names.ts'

/** A suggestion of a lead unit with its reasons. */
export type Suggestion = LeadAdviceView['items'][number]['suggestions'][number]

/** What every part of the desk works with. */
export interface Desk {
  readonly units: readonly UnitView[]
  readonly names: UnitNames
  readonly advice: ReadonlyMap<string, readonly Suggestion[]>
  /** Slots by the number of their commitment. */
  readonly slots: ReadonlyMap<number, readonly SlotView[]>
  /** How often items can report in this place; empty until it is known. */
  readonly cadences: LawView['cadences']
  /** Whether items can be changed by this person now. */
  readonly open: boolean
  readonly busy: boolean
  readonly onStep: (step: Step) => void
}

/** An item that nobody has issued yet. */
export const isDraft = (item: Pick<ItemView, 'state'>): boolean => item.state === 'draft'

/** Gives units a role on items, as one step. */
export function assignStep(items: readonly ItemView[], role: GivenRole, units: readonly string[]): Step {
  const given = items.filter(isDraft).map((item) => ({
    id: item.id,
    expectedVersion: item.version,
    duties: giveDuties(item, role, units),
  }))
  return (steps) => steps.assign(given)
}

/** An item's number as lists show it: 12, or 12.3 for its third part. @example numberOf(item) // '12.3' */
export const numberOf = ({ number, part }: Pick<ItemView, 'number' | 'part'>): string =>
  part === 0 ? String(number) : `${number}.${part}`
