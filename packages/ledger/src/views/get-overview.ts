import { addDays, daysBetween } from '../domain/days.ts'
import type { CloseOut, ExtensionRequest, Obstacle } from '../domain/progress.ts'
import { countedLines, countVerdicts, type RollUp, rollUp, type StartRate, startRate } from '../domain/roll-up.ts'
import type { Law } from '../law/law.ts'
import { listCloseOutRows } from '../store/close-outs.ts'
import { listExtensionRequests } from '../store/extension-requests.ts'
import { listObstacleRows } from '../store/obstacles.ts'
import {
  countEntriesByState,
  type EntryCount,
  listReturnedEntries,
  type ReturnedEntry,
} from '../store/progress-entries.ts'
import { type ItemLine, judgeYear } from './support/judge-year.ts'
import type { View } from './view.ts'

/** What waits for somebody; who it is for is told by its kind. */
export interface Waiting {
  /** Entries that a unit's head has to approve, by unit and period. */
  readonly toApprove: readonly EntryCount[]
  /** Entries the office sent back, for the unit. */
  readonly returned: readonly ReturnedEntry[]
  /** Requests for more time, for the office. */
  readonly extensionRequests: readonly ExtensionRequest[]
  /** Obstacles without a decision, for a leader. */
  readonly obstacles: readonly Obstacle[]
  /** Close-outs for a unit's head to sign, and for the office to check. */
  readonly toSign: readonly CloseOut[]
  readonly toCheck: readonly CloseOut[]
}

/** How a unit's items stand, counted by state. */
export interface UnitLights extends RollUp {
  readonly unit: string | null
}

/** A year of work on a day: what changed, what is late, who is silent, what waits. */
export interface Overview {
  readonly year: number
  readonly on: string
  readonly law: Pick<Law, 'id' | 'words' | 'source' | 'looks' | 'colours' | 'silentDays'>
  readonly rollUp: RollUp
  readonly verdicts: ReturnType<typeof countVerdicts>
  readonly starts: StartRate
  readonly units: readonly UnitLights[]
  /** Late since less than a week. */
  readonly newlyLate: readonly ItemLine[]
  readonly dueSoon: readonly ItemLine[]
  /** Nothing heard for as long as the place's rules say. */
  readonly silent: readonly ItemLine[]
  /** Lights that are not what they were a week before. */
  readonly changed: readonly ItemLine[]
  readonly waiting: Waiting
}

/** Which year, on which day, for which units. */
export interface OverviewInput {
  readonly year: number
  readonly on: string
  readonly scope: 'all' | readonly string[]
}

const isOpen = ({ state }: ItemLine): boolean => !['done', 'done-early', 'not-applicable'].includes(state)

function byUnit(lines: readonly ItemLine[]): UnitLights[] {
  const units = new Map<string | null, ItemLine[]>()
  for (const line of lines) units.set(line.lead, [...(units.get(line.lead) ?? []), line])
  return [...units].map(([unit, own]) => ({ unit, ...rollUp(own.map(({ state }) => state)) }))
}

/** The office's, a leader's or a unit's overview of a year on a day. */
export const getOverview: View<OverviewInput, Overview> = {
  name: 'get-overview',
  async read(reader, place, { year, on, scope }) {
    const { law, lines, items } = await judgeYear(reader, place, { year, on, scope })
    const rolled = rollUp(countedLines(lines, law.levels).map(({ state }) => state))
    const ids = lines.map(({ id }) => id)
    const week = addDays(on, -7)
    const silentSince = addDays(on, -law.silentDays)
    const closeOuts = await listCloseOutRows(reader, place, { items: ids })
    const { id, words, source, looks, colours, silentDays } = law
    return {
      year,
      on,
      law: { id, words, source, looks, colours, silentDays },
      rollUp: rolled,
      verdicts: countVerdicts(rolled, law.verdicts),
      starts: startRate(
        items.flatMap(({ milestones }) => milestones),
        on,
      ),
      units: byUnit(countedLines(lines, law.levels)),
      newlyLate: lines.filter(({ lateMark }) => lateMark?.still && lateMark.since > week),
      dueSoon: lines.filter((line) => {
        const left = line.deadline === null ? null : daysBetween(on, line.deadline)
        return isOpen(line) && left !== null && left >= 0 && left <= 15
      }),
      silent: lines.filter((line) => isOpen(line) && (line.heardOn === null || line.heardOn <= silentSince)),
      changed: lines.filter(({ state, weekBefore }) => weekBefore !== null && weekBefore !== state),
      waiting: {
        toApprove: await countEntriesByState(reader, place, { items: ids, state: 'submitted' }),
        returned: await listReturnedEntries(reader, place, ids),
        extensionRequests: (await listExtensionRequests(reader, place, { items: ids })).filter(
          ({ state }) => state === 'open',
        ),
        obstacles: (await listObstacleRows(reader, place, { items: ids })).filter(({ state }) => state === 'open'),
        toSign: closeOuts.filter(({ state }) => state === 'proposed'),
        toCheck: closeOuts.filter(({ state }) => state === 'signed'),
      },
    }
  },
}
