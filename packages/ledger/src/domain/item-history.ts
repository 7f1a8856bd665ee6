import type { ItemVersion } from './breakdown.ts'
import type { DueReport } from './cadence.ts'
import type { Observation } from './observation.ts'
import { endOf, yearOf } from './period.ts'
import { placeDate } from './place-date.ts'
import { isWithdrawn, standingValues } from './standing-values.ts'
import type { WorkItem } from './work-item.ts'

/** A report that was submitted: for which period, and on which day. */
export interface ReportMade {
  readonly period: string
  readonly on: string
}

/** Everything the ledger holds on an item that a light is made of, each with the day from which it was so. */
export interface ItemHistory {
  /** Oldest first. */
  readonly versions: readonly ItemVersion[]
  /** Values of the item, or of the series it is measured by. */
  readonly observations: readonly Observation[]
  /** Values of the other series of a relative target. */
  readonly reference: readonly Observation[]
  readonly reports: readonly ReportMade[]
  /** Reports of the item's year, by its cadence. */
  readonly dueReports: readonly DueReport[]
}

/** A history with the values of its item's year alone: those of years before are what it is compared with, not its progress. */
export function inOwnYear(history: ItemHistory): ItemHistory {
  const year = history.versions.at(-1)?.item.year
  const own = ({ period }: Observation) => yearOf(period) === year
  return { ...history, observations: history.observations.filter(own), reference: history.reference.filter(own) }
}

/** The item as it was on a day; null before there was one. @example versionOn(history.versions, '2026-06-30') */
export function versionOn(versions: readonly ItemVersion[], on: string): WorkItem | null {
  let found: WorkItem | null = null
  for (const { item, effectiveOn } of versions) if (effectiveOn <= on) found = item
  return found
}

/** The day an item was issued on; null while it is not. */
export function issuedOn(versions: readonly ItemVersion[]): string | null {
  return versions.find(({ item }) => item.state !== 'draft')?.effectiveOn ?? null
}

const knownOn = ({ at }: Observation): string => placeDate(at)

/**
 * The value an item is judged by on a day: of the newest period, what was verified, or else what was reported; in each the
 * newest revision that was known by then. What a report stated is no progress, and what was withdrawn by then is none.
 * @example latestOn(history.observations, '2026-06-30')?.period // '2026-05'
 */
export function latestOn(observations: readonly Observation[], on: string): Observation | null {
  const known = observations.filter((one) => one.aspect !== 'stated' && knownOn(one) <= on)
  let best: Observation | null = null
  for (const one of standingValues(known)) {
    if (best === null || isBetter(one, best)) best = one
  }
  return best
}

function isBetter(one: Observation, other: Observation): boolean {
  const [end, before] = [endOf(one.period), endOf(other.period)]
  if (end !== before) return end > before
  if (one.aspect !== other.aspect) return one.aspect === 'verified'
  return one.at !== other.at ? one.at > other.at : one.id > other.id
}

/** The last period that was heard of by a day, by its end; null when none was. */
export function heardUntil({ reports, observations }: ItemHistory, on: string): string | null {
  const told = reports.filter((report) => report.on <= on).map(({ period }) => endOf(period))
  const known = observations.filter((one) => one.aspect !== 'stated' && knownOn(one) <= on)
  const seen = standingValues(known).map(({ period }) => endOf(period))
  return [...told, ...seen].sort().at(-1) ?? null
}

/** The last day on which something came, by a day; null when nothing did. To withdraw a value brings nothing. */
export function heardOn({ reports, observations }: ItemHistory, on: string): string | null {
  const days = [...reports.map((report) => report.on), ...observations.filter(isNews).map(knownOn)]
  return (
    days
      .filter((day) => day <= on)
      .sort()
      .at(-1) ?? null
  )
}

const isNews = (one: Observation): boolean => one.aspect !== 'stated' && !isWithdrawn(one)
