import type { LightState } from '../domain/light.ts'
import { countedLines, type RollUp, rollUp } from '../domain/roll-up.ts'
import { type ItemLine, judgeYear } from './support/judge-year.ts'
import type { View } from './view.ts'

/** Which lights: of a year on a day, of one unit, of one state. */
export interface ListLightsInput {
  readonly year: number
  readonly on: string
  readonly scope: 'all' | readonly string[]
  readonly unit?: string | undefined
  readonly state?: LightState | undefined
  readonly offset: number
  readonly limit: number
}

/** A page of items with their lights, and how many of each there are before the page and the state are cut out. */
export const listLights: View<ListLightsInput, { lines: readonly ItemLine[]; total: number; rollUp: RollUp }> = {
  name: 'list-lights',
  async read(reader, place, { state, offset, limit, ...asked }) {
    const { lines, law } = await judgeYear(reader, place, asked)
    const found = state === undefined ? lines : lines.filter((line) => line.state === state)
    const all = rollUp(countedLines(lines, law.levels).map((line) => line.state))
    return { lines: found.slice(offset, offset + limit), total: found.length, rollUp: all }
  },
}
