/** Family of a unit: what kind of thing it measures. */
export type UnitFamily =
  | 'money'
  | 'share'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'duration'
  | 'people'
  | 'things'
  | 'data'
  | 'environment'

/** One unit: a row of data. `words` are its spellings; `as` is what a quantity shows when that differs from the spelling. */
export interface UnitRow {
  readonly id: string
  readonly words: readonly string[]
  /** Shown unit when the spelling is longer than the unit itself: 个百分点 is shown as 百分点. */
  readonly as?: string
  /** The unit counts things one by one, so a Chinese numeral before it is often a name or a set phrase (四个意识). */
  readonly counts?: true
}
