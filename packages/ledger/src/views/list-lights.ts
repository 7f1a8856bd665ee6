import type { LightState } from '../domain/light.ts'
import { countedLines, type RollUp, rollUp } from '../domain/roll-up.ts'
import { type ItemLine, judgeYear } from './support/judge-year.ts'
import type { View } from './view.ts'

/** Which lights: of a year on a day, of the items one unit leads, of one state. */
export interface ListLightsInput {
  readonly year: number
  readonly on: string
  readonly scope: 'all' | readonly string[]
  readonly unit?: string | undefined
  readonly state?: LightState | undefined
  /** Also the items that their parts stand for, in a place that works in two levels. */
  readonly withDivided?: boolean | undefined
  readonly offset: number
  readonly limit: number
}

/**
 * A page of the items that the overview counts, with their lights, and how many of each there are before the page and the state
 * are cut out.
 */
export const listLights: View<ListLightsInput, { lines: readonly ItemLine[]; total: number; rollUp: RollUp }> = {
  name: 'list-lights',
  async read(reader, place, { unit, state, withDivided = false, offset, limit, ...asked }) {
    const { lines: judged, law } = await judgeYear(reader, place, asked)
    const ofUnit = (lines: readonly ItemLine[]) =>
      unit === undefined ? lines : lines.filter(({ lead }) => lead === unit)
    // Parts stand for their item whoever leads them: what is counted is told before it is cut to a unit.
    const counted = ofUnit(countedLines(judged, law.levels))
    const lines = withDivided ? ofUnit(judged) : counted
    const found = state === undefined ? lines : lines.filter((line) => line.state === state)
    const all = rollUp(counted.map((line) => line.state))
    return { lines: found.slice(offset, offset + limit), total: found.length, rollUp: all }
  },
}
