import { countDaysLeft } from '../domain/count-deadline.ts'
import { findSeries } from '../domain/find-series.ts'
import type { LightVerdict } from '../domain/light.ts'
import { lightOn } from '../domain/light-on.ts'
import type { Observation } from '../domain/observation.ts'
import { endOf, isPeriod, monthOf, yearBefore } from '../domain/period.ts'
import { LedgerProblem } from '../domain/problem.ts'
import type { EntryView } from '../domain/progress.ts'
import { changedFields, type ProgressEntry } from '../domain/progress-entry.ts'
import { standingValues } from '../domain/standing-values.ts'
import { makeCalendar } from '../domain/work-calendar.ts'
import { leadOf, type WorkItem } from '../domain/work-item.ts'
import { holidayYears } from '../law/holidays.ts'
import type { Reader } from '../store/database.ts'
import { dueReportsOf, readHistories, readPlaceSeries } from '../store/item-histories.ts'
import { getPlaceLaw } from '../store/place-law.ts'
import { listSheetEntries } from '../store/progress-entries.ts'
import { listUnitRows } from '../store/units.ts'
import { listItemRows, listVersionsOfItems } from '../store/work-items.ts'
import type { View } from './view.ts'

/** What the ledger holds already for a line of the sheet, so that nobody is asked for it again. */
export interface SheetHeld {
  /** The value of this period that somebody else owns, with its source; the unit confirms it and does not type it. */
  readonly owned: { readonly unit: string | null; readonly name: string; readonly value: Observation | null } | null
  /** What was last reported for an earlier period of the year. */
  readonly previous: Observation | null
  /** The same period last year, which the entry starts its base with. */
  readonly base: Observation | null
  /** The unit's own value of this period as it stands, which its head may withdraw. */
  readonly reported: Observation | null
}

/** One line: an item that owes a report for the period. */
export interface SheetRow {
  readonly item: WorkItem
  readonly period: string
  readonly due: string
  /** Working days until it is due, on the day of asking; 0 once it has passed. */
  readonly workingDaysLeft: number
  readonly entry: EntryView | null
  readonly held: SheetHeld
  readonly light: LightVerdict | null
}

/** A unit's month: only what is due. */
export interface MonthSheet {
  readonly unit: { readonly id: string; readonly name: string }
  readonly month: string
  readonly on: string
  readonly rows: readonly SheetRow[]
  /** Items the unit leads that owe nothing this month. */
  readonly notDue: number
}

/** Which unit's sheet, of which month, on which day. */
export interface MonthSheetInput {
  readonly unit: string
  /** `YYYY-MM` */
  readonly month: string
  readonly on: string
}

const view = (entry: ProgressEntry | undefined): EntryView | null =>
  entry ? { ...entry, changedSinceApproval: entry.approved ? changedFields(entry.approved, entry.body) : [] } : null

const newest = (values: readonly Observation[], period: string): Observation | null =>
  values.filter((one) => one.period === period && one.aspect !== 'stated').at(-1) ?? null

async function getUnit(reader: Reader, place: string, id: string) {
  const units = await listUnitRows(reader, place)
  const unit = units.find((one) => one.id === id)
  if (!unit) throw new LedgerProblem('not-found')
  return { unit, names: new Map(units.map(({ id: its, name }) => [its, name])) }
}

/** A unit's month sheet. @throws LedgerProblem `not-found`, `invalid-request` */
export const getMonthSheet: View<MonthSheetInput, MonthSheet> = {
  name: 'get-month-sheet',
  async read(reader, place, { unit: id, month, on }) {
    if (!isPeriod(month) || !/^\d{4}-\d{2}$/.test(month)) throw new LedgerProblem('invalid-request', { where: 'month' })
    const { unit, names } = await getUnit(reader, place, id)
    const { law } = await getPlaceLaw(reader, place)
    const year = Number(month.slice(0, 4))
    const led = (await listItemRows(reader, place, { year, unit: id, state: 'issued' })).filter(
      (item) => leadOf(item) === id,
    )
    const due = led.flatMap((item) =>
      dueReportsOf(item, law)
        .filter(({ period }) => monthOf(endOf(period)) === month)
        .map((report) => ({ item, ...report })),
    )
    const placed = await readPlaceSeries(reader, place)
    const versions = await listVersionsOfItems(
      reader,
      place,
      due.map(({ item }) => item.id),
    )
    const histories = await readHistories(reader, place, versions, { law, ...placed })
    const periods = [...new Set(due.map(({ period }) => period))]
    const entries = await listSheetEntries(reader, place, { unit: id, periods })
    const entryOf = new Map(entries.map((one) => [`${one.item} ${one.period}`, one]))
    const calendar = makeCalendar(holidayYears)
    const rows = due.map(({ item, period, due: by }): SheetRow => {
      const history = histories.get(item.id)
      const values = standingValues(history?.observations ?? [])
      const owner = findSeries(item, 'own', placed.series, placed.ties)
      const owned =
        owner && owner.owner !== id
          ? { unit: owner.owner, name: names.get(owner.owner ?? '') ?? owner.name, value: newest(values, period) }
          : null
      const earlier = values.filter((one) => endOf(one.period) < endOf(period) && one.period.startsWith(String(year)))
      return {
        item,
        period,
        due: by,
        workingDaysLeft: countDaysLeft(on, by, calendar).workingDays,
        entry: view(entryOf.get(`${item.id} ${period}`)),
        held: {
          owned,
          previous: earlier.filter(({ aspect }) => aspect !== 'stated').at(-1) ?? null,
          base: newest(values, yearBefore(period)),
          reported:
            values.findLast(
              (one) => one.subject.kind === 'item' && one.period === period && one.aspect === 'reported',
            ) ?? null,
        },
        light: history ? lightOn(history, on, law) : null,
      }
    })
    const notDue = led.length - new Set(rows.map(({ item }) => item.id)).size
    return { unit: { id, name: unit.name }, month, on, rows, notDue }
  },
}
