import { approveEntries } from '../../src/commands/approve-entries.ts'
import { saveEntry } from '../../src/commands/save-entry.ts'
import { submitEntries } from '../../src/commands/submit-entries.ts'
import { type EntryBody, emptyEntry } from '../../src/domain/progress-entry.ts'
import type { ItemPatch, ItemTarget } from '../../src/domain/work-item.ts'
import type { Ledger } from '../../src/ledger.ts'
import { getItemLight } from '../../src/views/get-item-light.ts'
import { getItemProgress } from '../../src/views/get-item-progress.ts'
import { getMonthSheet } from '../../src/views/get-month-sheet.ts'
import { listItems } from '../../src/views/list-items.ts'
import { issueYear, onDay, year } from './issue-year.ts'

/** Twelve kilometres of road: a count whose share of the year is judged. */
export const roads: ItemTarget = {
  subject: '改造道路',
  shape: 'count',
  amount: '12',
  upper: null,
  unit: '公里',
  comparator: 'equal',
  reference: null,
  nature: null,
  polarity: 'up',
}

/** A figure of roads as it is said on a day. */
export const figure = (amount: string, day: string) => ({
  amount,
  unit: '公里',
  base: null,
  growth: null,
  figureState: 'flash' as const,
  claimedOn: day,
})

/**
 * A place whose third item are the roads, reported each month and due by the end of November, with what its people do: `report`
 * saves, submits and approves an entry on a day.
 */
export async function openRoads(ledger: Ledger, patches: Readonly<Record<number, ItemPatch>> = {}) {
  const place = await issueYear(ledger, {
    3: { kind: 'quantified', target: roads, cadence: 'monthly', deadline: '2026-11-30' },
    ...patches,
  })
  const { items } = await ledger.view(listItems, place, { year })
  const idOf = (number: number): string => items.find((item) => item.number === number)?.id ?? ''
  const report = async (
    number: number,
    period: string,
    day: string,
    given: Partial<EntryBody>,
    expectedVersion = 0,
  ) => {
    const key = { item: idOf(number), period, unit: number === 1 ? 'statistics' : 'water' }
    const input = { ...key, expectedVersion, body: { ...emptyEntry, ...given } }
    const saved = await ledger.command(saveEntry, onDay(place, day, 'liaison'), input)
    const at = (version: number) => ({ unit: key.unit, entries: [{ ...key, expectedVersion: version }] })
    await ledger.command(submitEntries, onDay(place, day, 'liaison'), at(saved.version))
    const { entries } = await ledger.command(approveEntries, onDay(place, day, 'head'), at(saved.version + 1))
    if (!entries[0]) throw new Error(`Cannot report ${period}: nothing was approved`)
    return entries[0]
  }
  return {
    place,
    items,
    idOf,
    report,
    light: async (number: number, on: string) =>
      (await ledger.view(getItemLight, place, { item: idOf(number), on, scope: 'all' })).verdict,
    progress: (number: number) => ledger.view(getItemProgress, place, { item: idOf(number), scope: 'all' as const }),
    sheet: (month: string, on: string, unit = 'water') => ledger.view(getMonthSheet, place, { unit, month, on }),
  }
}
