import { type DutyView, type ItemChanges, routes, type WorkItemView } from '@gangmu/contract'
import { callRoute } from './call-route.ts'

/** A name for a slot, or the reason why it has none. */
export interface SlotInput {
  readonly commitment: number
  readonly number: number
  readonly expectedVersion: number
  readonly name: string | null
  readonly reason?: string
}

/** A part that an item is to come to. */
export interface PartDraft {
  readonly title: string
  readonly amount: string | null
  readonly lead: string | null
}

/** An item with the duties it is to have. */
export interface DutiesInput {
  readonly id: string
  readonly expectedVersion: number
  readonly duties: DutyView[]
}

/** Items as they are after a step, and what undoes it. */
export interface Changed {
  readonly items: readonly WorkItemView[]
  readonly undo: ItemChanges
}

/** One thing that is asked of a year's breakdown; null where items themselves did not change. */
export type Step = (steps: BreakdownSteps) => Promise<Changed | null>

/** Everything that can be asked of a year's breakdown. */
export type BreakdownSteps = ReturnType<typeof stepsOf>

/** The steps of a year's breakdown as calls of its routes. @example await stepsOf('990102', 2026).draft() */
export function stepsOf(place: string, year: number) {
  const params = { place, year }
  const plainly = async (call: Promise<unknown>): Promise<null> => {
    await call
    return null
  }
  return {
    draft: () => plainly(callRoute(routes.draftBreakdown, { params })),
    change: (changes: ItemChanges): Promise<Changed> => callRoute(routes.changeItems, { params, body: { changes } }),
    assign: (items: DutiesInput[]): Promise<Changed> => callRoute(routes.assignDuties, { params, body: { items } }),
    fill: (slots: SlotInput[]) => plainly(callRoute(routes.fillSlots, { params, body: { slots } })),
    divide: ({ id: item, version: expectedVersion }: WorkItemView, parts: PartDraft[]) =>
      plainly(callRoute(routes.divideItem, { params: { ...params, item }, body: { expectedVersion, parts } })),
    remove: (parts: readonly WorkItemView[]) => {
      const body = { parts: parts.map(({ id, version: expectedVersion }) => ({ id, expectedVersion })) }
      return plainly(callRoute(routes.removeParts, { params, body }))
    },
    confirm: (expectedVersion: number, leader: string | null) =>
      plainly(callRoute(routes.confirmBreakdown, { params, body: { expectedVersion, leader } })),
    adopt: (expectedVersion: number, meeting: string, adoptedOn: string) =>
      plainly(callRoute(routes.adoptBreakdown, { params, body: { expectedVersion, meeting, adoptedOn } })),
    issue: (expectedVersion: number, issueNumber: string, issuedOn: string) =>
      plainly(callRoute(routes.issueBreakdown, { params, body: { expectedVersion, issueNumber, issuedOn } })),
  }
}
