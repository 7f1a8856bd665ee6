import type { Exact } from './exact.ts'
import type { ItemKind } from './work-item.ts'

/** What a light can say. Word, shape and colour of each are the place's; `stale` is a figure that is no longer fresh. */
export const lightStates = [
  'done',
  'done-early',
  'ahead',
  'on-schedule',
  'slightly-behind',
  'behind',
  'far-behind',
  'overdue',
  'due-soon',
  'not-due',
  'no-data',
  'stale',
  'standing',
  'not-applicable',
  'waiting',
] as const
/** One of {@link lightStates}. */
export type LightState = (typeof lightStates)[number]

/** Facts that are numbers, each with the unit it is told in. `points` are percentage points (百分点). */
export const numberFacts = {
  daysLeft: 'days',
  daysEarly: 'days',
  scheduleGap: 'points',
  growthGap: 'points',
  levelGap: 'points',
  completion: 'percent',
  expectedShare: 'percent',
  growth: 'percent',
  targetGrowth: 'percent',
  level: 'amount',
  targetAmount: 'amount',
  milestonesDue: 'count',
  milestonesLate: 'count',
  milestoneDaysLate: 'days',
  paymentsLate: 'count',
  startsLate: 'count',
  startMonthsLate: 'months',
  reportsDue: 'count',
  reportsMissed: 'count',
  daysSilent: 'days',
} as const
/** A fact that is a number. */
export type NumberFact = keyof typeof numberFacts
/** What a number is counted in. */
export type FactUnit = (typeof numberFacts)[NumberFact]

/**
 * Facts that are words. `aims` tells whether there is a figure to reach, `basis` what the item is judged by on this day, and
 * `awaits` what must come before it can be judged.
 */
export interface WordFacts {
  readonly itemState: string
  readonly kind: ItemKind
  readonly aims: 'figure' | 'none'
  readonly basis: 'schedule' | 'growth' | 'level' | 'milestones' | 'none'
  readonly value: 'known' | 'none'
  readonly awaits: 'nothing' | 'document' | 'series'
}
/** A fact that is a word. */
export type WordFact = keyof WordFacts

/** Everything that rules may ask about an item on a day; a number that nobody knows is null. */
export interface Facts {
  readonly words: WordFacts
  readonly numbers: Readonly<Record<NumberFact, Exact | null>>
}

/** How a number is held against a threshold. */
export type Comparison = 'below' | 'at-most' | 'at-least' | 'above'

/** One condition of a rule. A number that nobody knows holds for none. */
export type LightTest =
  | { readonly fact: WordFact; readonly is: readonly string[] }
  | { readonly fact: NumberFact; readonly op: Comparison; readonly threshold: string }

/** A rule: when all of its tests hold, and none above it did, the light is `state`. */
export interface LightRule {
  readonly id: string
  readonly state: LightState
  readonly words: { readonly zh: string; readonly en: string }
  readonly when: readonly LightTest[]
}

/** Rules in their order, and the numbers they compare with, by name. */
export interface LightRules {
  readonly rules: readonly LightRule[]
  readonly thresholds: Readonly<Record<string, { readonly value: string }>>
}

/** A number as it was used, rounded for people; it was judged before it was rounded. */
export interface NumberUsed {
  readonly name: NumberFact
  readonly value: string
  readonly unit: FactUnit
}

/** A condition with what it was held against; `held` is null where the number is not known. */
export interface TestTold {
  readonly fact: NumberFact | WordFact
  readonly op: Comparison | 'is'
  readonly against: string
  readonly value: string | null
  readonly unit: FactUnit | 'word'
  readonly held: boolean | null
}

/** A rule as it was tried. Rules below the first that matched were not asked. */
export interface RuleTold {
  readonly rule: string
  readonly state: LightState
  readonly words: { readonly zh: string; readonly en: string }
  readonly matched: boolean
  readonly asked: boolean
  readonly tests: readonly TestTold[]
}

/** What would turn a light, as a code with its numbers; words are made of it for people. */
export interface Turn {
  readonly state: LightState
  readonly code:
    | 'close-out'
    | 'await-document'
    | 'await-series'
    | 'report'
    | 'do-milestone'
    | 'reach-amount'
    | 'reach-growth'
    | 'reach-level'
  readonly params: Readonly<Record<string, string>>
}

/** What was once overdue keeps its mark: the first day that it was late, and how many days in all. */
export interface LateMark {
  readonly since: string
  readonly days: number
  /** Whether it is late on the day asked about. */
  readonly still: boolean
}

/** A light with everything that makes it so. */
export interface LightVerdict {
  readonly state: LightState
  /** Id of the first rule that matched. */
  readonly rule: string
  readonly numbers: readonly NumberUsed[]
  readonly why: readonly RuleTold[]
  readonly turns: Turn | null
  readonly lateMark: LateMark | null
}
