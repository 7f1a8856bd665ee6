import type { Cadence } from '../domain/cadence.ts'
import type { LightRule, LightState } from '../domain/light.ts'
import type { Verdict } from '../domain/roll-up.ts'
import type { Source } from './source.ts'

/** A word in both languages. */
interface Words {
  readonly zh: string
  readonly en: string
}

/** How a light looks in a place: the word always stands beside the colour, since colours do not mean the same everywhere. */
export interface Look {
  readonly words: Words
  /** Name of the shape, as the workbench draws it. */
  readonly shape: LightState
  /** Id of a colour of the set. */
  readonly colour: string
}

/** A colour of a place's set, with what it means there and what follows from it. */
export interface Colour {
  readonly id: 'green' | 'blue' | 'yellow' | 'amber' | 'orange' | 'red' | 'violet' | 'grey'
  readonly words: Words
  readonly meaning: Words
}

/** A number that rules compare with, and where it comes from. */
export interface Threshold {
  readonly value: string
  readonly source: Source
}

/** Steps of a close-out that two people do, each pair named by its two steps. */
export type ApartPair = 'propose-sign' | 'propose-check' | 'sign-check'

/** The rules of a place for a year of work: everything that differs from place to place, as data. */
export interface Law {
  readonly id: string
  readonly words: Words
  readonly source: Source
  /** Ordered; the first rule whose tests all hold decides. */
  readonly rules: readonly LightRule[]
  readonly thresholds: Readonly<Record<string, Threshold>>
  readonly colours: readonly Colour[]
  readonly looks: Readonly<Record<LightState, Look>>
  /** Words of a bulletin, in the order in which it counts them. */
  readonly verdicts: readonly Verdict[]
  readonly cadences: readonly Cadence[]
  /** 1: items are judged as they stand; 2: an item with parts is judged by its parts, counted by state. */
  readonly levels: 1 | 2
  /** Days without a word after which a unit counts as silent. */
  readonly silentDays: number
  readonly closeOut: Source
  /** Which steps of a close-out one person cannot do both of, and why. */
  readonly separation: { readonly pairs: readonly ApartPair[]; readonly source: Source }
}
