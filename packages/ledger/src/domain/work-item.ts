/** Kinds of work items (任务类型), as offices sort them; how an item is judged and how often it reports goes by its kind. */
export const itemKinds = [
  'economic-indicator',
  'quantified',
  'key-project',
  'livelihood',
  'qualitative',
  'standing',
  'other',
] as const
/** One of {@link itemKinds}. */
export type ItemKind = (typeof itemKinds)[number]

/** `merged` and `dropped` items stay in the list with the decision that ended them. */
export type ItemState = 'draft' | 'issued' | 'closed-out' | 'dropped' | 'merged'

/** Roles of duties: lead (牵头), compiling (汇总), responsible (责任), supporting (配合). */
export const dutyRoles = ['lead', 'compiling', 'responsible', 'supporting'] as const
/** One of {@link dutyRoles}. */
export type DutyRole = (typeof dutyRoles)[number]

/** What an item aims at. `amount` and `upper` are exact decimals in the base unit `unit`; `percent` targets have `%`. */
export interface ItemTarget {
  readonly subject: string
  /** `relative` waits for another series, `assigned` for a document from above. */
  readonly shape: 'level' | 'growth' | 'ratio' | 'count' | 'relative' | 'assigned'
  readonly amount: string | null
  /** Upper end of a range. */
  readonly upper: string | null
  readonly unit: string | null
  readonly comparator: string
  /** The other figure of a relative target, in the report's words. */
  readonly reference: string | null
  readonly nature: 'anticipatory' | 'binding' | null
  readonly polarity: 'up' | 'down'
}

/** Kinds of milestones; `quarter` is what is to be seen by a quarter's end (形象进度). */
export const milestoneKinds = [
  'decision',
  'construction',
  'investment',
  'policy',
  'pilot',
  'honour',
  'quarter',
] as const

/** A step on the way to an item's end, due on a day. */
export interface Milestone {
  readonly id: string
  readonly title: string
  readonly kind: (typeof milestoneKinds)[number]
  /** `YYYY-MM-DD`. */
  readonly due: string
  readonly doneOn: string | null
}

/** Who answers for an item. A duty without a post is the unit's; whoever holds the post has it. */
export interface Duty {
  readonly role: DutyRole
  readonly unit: string
  readonly post: string | null
}

/** A work item (工作任务): what a commitment comes to. `part` is 0 for the item itself, 1… for those below it. */
export interface WorkItem {
  readonly id: string
  readonly year: number
  /** Number of the adopted commitment. */
  readonly commitment: number
  /** Running number (总序号); parts share that of the item they belong to. */
  readonly number: number
  readonly part: number
  readonly title: string
  readonly kind: ItemKind
  readonly target: ItemTarget | null
  /** Scope and definition of the figure (口径). */
  readonly definition: string | null
  /** What must be there for the item to be closed out (完成标准). */
  readonly deliverable: string | null
  readonly measures: string | null
  /** `YYYY-MM-DD`, with the words it was read from. */
  readonly deadline: string | null
  readonly deadlineWords: string | null
  readonly milestones: readonly Milestone[]
  /** Id of how often it reports, in the rules of the place. */
  readonly cadence: string
  readonly remarks: string | null
  /** Post of the leader in charge; null while none is named. */
  readonly leader: string | null
  readonly duties: readonly Duty[]
  readonly state: ItemState
  readonly version: number
}

/** What a person may set on an item; fields that are absent stay. */
export type ItemPatch = {
  readonly [Key in
    | 'title'
    | 'kind'
    | 'target'
    | 'definition'
    | 'deliverable'
    | 'measures'
    | 'deadline'
    | 'deadlineWords'
    | 'milestones'
    | 'cadence'
    | 'remarks'
    | 'leader'
    | 'duties']?: WorkItem[Key] | undefined
}

/** The unit that leads an item, or that compiles it where nobody leads; null while there is none. @example leadOf(item) */
export function leadOf({ duties }: Pick<WorkItem, 'duties'>): string | null {
  const lead = duties.find(({ role }) => role === 'lead') ?? duties.find(({ role }) => role === 'compiling')
  return lead?.unit ?? null
}

/** Whether an item is still to be done. @example isLive({ state: 'dropped' }) // false */
export function isLive({ state }: Pick<WorkItem, 'state'>): boolean {
  return state !== 'dropped' && state !== 'merged'
}

/** How often an item of a kind reports unless the place says otherwise. @example cadenceOf('standing') // 'quarterly' */
export function cadenceOf(kind: ItemKind): string {
  return kind === 'qualitative' || kind === 'standing' || kind === 'other' ? 'quarterly' : 'monthly'
}
