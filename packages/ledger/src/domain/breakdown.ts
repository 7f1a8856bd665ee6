import type { ItemPatch, WorkItem } from './work-item.ts'

/** Office drafts, leaders in charge confirm, a meeting adopts, it is issued; what is changed before falls back to a draft. */
export type BreakdownState = 'draft' | 'confirmed' | 'adopted' | 'issued'

/** A leader's word that the items of that post may go to the meeting. `leader` is null where no post leads. */
export interface Confirmation {
  readonly leader: string | null
  readonly by: string
  readonly at: string
}

/** What was issued after the breakdown: items of a further report of the year, with number, day and hash of their own. */
export interface Supplement {
  readonly issueNumber: string
  readonly issuedOn: string
  readonly items: number
  readonly baselineSha256: string
}

/** The breakdown of a year's commitments. Days are `YYYY-MM-DD`. */
export interface Breakdown {
  readonly year: number
  readonly state: BreakdownState
  readonly confirmations: readonly Confirmation[]
  /** The meeting that adopted it, in words: 区政府第99次常务会议. */
  readonly meeting: string | null
  readonly adoptedOn: string | null
  readonly issueNumber: string | null
  readonly issuedOn: string | null
  /** SHA-256 over the canonical JSON of the items as issued. */
  readonly baselineSha256: string | null
  /** Oldest first. */
  readonly supplements: readonly Supplement[]
  readonly version: number
}

/** One of the things a pack states; `name` is null until the lead unit has named it. */
export interface Slot {
  readonly commitment: number
  readonly number: number
  readonly name: string | null
  readonly excuse: { readonly by: string; readonly reason: string; readonly at: string } | null
  readonly version: number
}

/** What an issued item may be changed by. */
export const changeKinds = ['extension', 'target', 'drop', 'merge', 'unit', 'milestone', 'split'] as const
/** One of {@link changeKinds}. */
export type ChangeKind = (typeof changeKinds)[number]

/** A decision that changes what was issued: the document, its day, who approved, and both states of what changed. */
export interface ChangeDecision {
  readonly id: string
  readonly item: string
  readonly kind: ChangeKind
  /** Number of the document (文号). */
  readonly document: string
  readonly decidedOn: string
  readonly approver: string
  readonly reason: string
  /** The item that takes a merged one in; null for every other kind. */
  readonly successor: string | null
  readonly before: ItemPatch
  readonly after: ItemPatch
  readonly at: string
  readonly by: string
}

/** A version of an item as it is kept. */
export interface ItemVersion {
  readonly item: WorkItem
  readonly effectiveOn: string
  readonly decision: string | null
}

/** What is missing until a breakdown can be issued. */
export interface BreakdownGaps {
  readonly items: number
  readonly withoutLead: number
  readonly withoutDeadline: number
  readonly emptySlots: number
  /** Posts in charge of items that have not confirmed yet. */
  readonly unconfirmed: readonly string[]
}

/** A breakdown with what is missing in it. */
export interface BreakdownView extends Breakdown {
  readonly gaps: BreakdownGaps
  readonly slots: readonly Slot[]
}
