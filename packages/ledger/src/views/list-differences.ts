import { type Difference, findDifferences } from '../domain/find-differences.ts'
import { inOwnYear } from '../domain/item-history.ts'
import type { LightState } from '../domain/light.ts'
import { lightOn } from '../domain/light-on.ts'
import { placeDate } from '../domain/place-date.ts'
import { type ItemLine, judgeYear } from './support/judge-year.ts'
import type { View } from './view.ts'

/** A difference with its item, and the light the item would have if nobody had verified this period. */
export interface ValueDifference extends Difference {
  readonly line: ItemLine
  readonly asReported: LightState | null
  /** What was verified of this period turns the verdict. */
  readonly changes: boolean
}

/** Which year's items, on which day, for which units. */
export interface ListDifferencesInput {
  readonly year: number
  readonly on: string
  readonly scope: 'all' | readonly string[]
}

/** Where what was stated, reported and verified differs; what turns a verdict comes first. */
export const listDifferences: View<ListDifferencesInput, readonly ValueDifference[]> = {
  name: 'list-differences',
  async read(reader, place, asked) {
    const { law, lines, histories } = await judgeYear(reader, place, asked)
    const found = lines.flatMap((line, index): ValueDifference[] => {
      const history = histories[index]
      if (!history) return []
      const until = inOwnYear(history).observations.filter(({ at }) => placeDate(at) <= asked.on)
      const differences = findDifferences(until)
      if (differences.length === 0) return []
      return differences.map((one) => {
        const observations = history.observations.filter(
          ({ aspect, period }) => aspect !== 'verified' || period !== one.period,
        )
        const asReported = lightOn({ ...history, observations }, asked.on, law)?.state ?? null
        return { ...one, line, asReported, changes: asReported !== line.state }
      })
    })
    return found.sort((one, other) => Number(other.changes) - Number(one.changes))
  },
}
