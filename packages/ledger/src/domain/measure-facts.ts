import { daysBetween } from './days.ts'
import { type Exact, wholeExact } from './exact.ts'
import { heardOn, heardUntil, type ItemHistory, issuedOn, latestOn } from './item-history.ts'
import { judgeTarget, type TargetJudgement } from './judge-target.ts'
import type { Facts, NumberFact, WordFacts } from './light.ts'
import type { Observation } from './observation.ts'
import { endOf } from './period.ts'
import type { ItemTarget, Milestone, WorkItem } from './work-item.ts'

/** What a light was made of, beside the facts: for saying what would turn it. */
export interface Measured {
  readonly facts: Facts
  readonly judged: TargetJudgement | null
  /** The value it was judged by. */
  readonly value: Observation | null
  /** The milestone that is late, the longest first. */
  readonly lateMilestone: Milestone | null
  /** The first report that is missing. */
  readonly missing: { readonly period: string; readonly due: string } | null
}

const count = (value: number | null): Exact | null => (value === null ? null : wholeExact(value))

/** Months from the month something was due in to the month of a day: 1 from the first day of the month after. */
function monthsLate(due: string, on: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return months(on) - months(due)
}

function judgeOn(item: WorkItem, value: Observation | null, reference: Observation | null): TargetJudgement | null {
  return item.target && value && judgeTarget(item.target, value, item.deadline, reference)
}

function awaits(target: ItemTarget | null, reference: Observation | null): WordFacts['awaits'] {
  if (target?.shape === 'assigned' && target.amount === null) return 'document'
  return target?.shape === 'relative' && reference === null ? 'series' : 'nothing'
}

function milestoneFacts({ milestones }: WorkItem, on: string) {
  const open = ({ doneOn }: Milestone) => doneOn === null || doneOn > on
  const late = milestones.filter((one) => one.due < on && open(one)).sort((a, b) => (a.due < b.due ? -1 : 1))
  const starts = late.filter(({ kind }) => kind === 'construction')
  const [start] = starts
  return {
    late,
    numbers: {
      milestonesDue: milestones.filter(({ due }) => due < on).length,
      milestonesLate: late.length,
      milestoneDaysLate: late[0] ? daysBetween(late[0].due, on) : 0,
      paymentsLate: late.filter(({ kind }) => kind === 'investment').length,
      startsLate: starts.length,
      startMonthsLate: start ? monthsLate(start.due, on) : 0,
    },
  }
}

function reportFacts(history: ItemHistory, on: string) {
  const since = issuedOn(history.versions)
  const due = history.dueReports.filter((report) => since !== null && report.due >= since && report.due < on)
  const heard = heardUntil(history, on) ?? ''
  const missed = due.filter(({ period }) => endOf(period) > heard)
  const last = heardOn(history, on) ?? since
  const daysSilent = last === null || last > on ? null : daysBetween(last, on)
  return { reportsDue: due.length, reportsMissed: missed.length, missing: missed[0] ?? null, daysSilent }
}

/** Facts of a judgement; each gap stands under what it was judged by. */
function judgedFacts(judged: TargetJudgement | null, value: Observation | null): Partial<Record<NumberFact, Exact>> {
  if (judged === null || value === null) return {}
  const { basis, gap, completion, expected, actual, aim } = judged
  const shared = { ...(completion && { completion }), ...(expected && { expectedShare: expected }) }
  if (basis === 'growth') return { growthGap: gap, growth: actual, targetGrowth: aim, ...shared }
  const amounts = { level: actual, targetAmount: aim, ...shared }
  return basis === 'schedule' ? { scheduleGap: gap, ...amounts } : { levelGap: gap, ...amounts }
}

/**
 * Everything that rules may ask about an item as it was on a day, from the ledger alone.
 * @param item The version in force that day.
 * @example measureFacts(history, versionOn(history.versions, on), on).facts.numbers.daysLeft
 */
export function measureFacts(history: ItemHistory, item: WorkItem, on: string): Measured {
  const value = latestOn(history.observations, on)
  const reference = latestOn(history.reference, on)
  const judged = judgeOn(item, value, reference)
  const milestones = milestoneFacts(item, on)
  const { missing, ...reports } = reportFacts(history, on)
  const closed = item.state === 'closed-out' ? history.versions.find((one) => one.item.state === 'closed-out') : null
  const said = reports.reportsDue > 0 && reports.reportsMissed === 0
  const moved = item.milestones.some(({ doneOn }) => doneOn !== null && doneOn <= on)
  const heard = value !== null || moved || said || heardOn(history, on) !== null
  const waits = awaits(item.target, reference)
  const words: WordFacts = {
    itemState: item.state,
    kind: item.kind,
    aims: item.target === null ? 'none' : 'figure',
    basis: judged?.basis ?? (item.milestones.length > 0 ? 'milestones' : 'none'),
    value: heard ? 'known' : 'none',
    awaits: waits,
  }
  const unknown = {
    scheduleGap: null,
    growthGap: null,
    levelGap: null,
    completion: null,
    expectedShare: null,
    growth: null,
    targetGrowth: null,
    level: null,
    targetAmount: null,
  }
  const numbers: Record<NumberFact, Exact | null> = {
    ...unknown,
    ...judgedFacts(judged, value),
    daysLeft: count(item.deadline === null ? null : daysBetween(on, item.deadline)),
    daysEarly: count(closed && item.deadline ? daysBetween(closed.effectiveOn, item.deadline) : null),
    milestonesDue: count(milestones.numbers.milestonesDue),
    milestonesLate: count(milestones.numbers.milestonesLate),
    milestoneDaysLate: count(milestones.numbers.milestoneDaysLate),
    paymentsLate: count(milestones.numbers.paymentsLate),
    startsLate: count(milestones.numbers.startsLate),
    startMonthsLate: count(milestones.numbers.startMonthsLate),
    reportsDue: count(reports.reportsDue),
    reportsMissed: count(reports.reportsMissed),
    daysSilent: count(reports.daysSilent),
  }
  return { facts: { words, numbers }, judged, value, lateMilestone: milestones.late[0] ?? null, missing }
}
