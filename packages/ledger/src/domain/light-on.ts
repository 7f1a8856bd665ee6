import { writeExact } from './exact.ts'
import { type ItemHistory, inOwnYear, versionOn } from './item-history.ts'
import { judgeLight } from './judge-light.ts'
import { lateMemory } from './late-memory.ts'
import type { LightRules, LightState, LightVerdict, Turn } from './light.ts'
import { type Measured, measureFacts } from './measure-facts.ts'
import type { WorkItem } from './work-item.ts'

/** States in which nothing is asked for: there is nothing to turn. */
const settled: readonly LightState[] = [
  'done',
  'done-early',
  'ahead',
  'on-schedule',
  'not-due',
  'standing',
  'not-applicable',
]

/** The figure that would have been enough by the period's end, and what is missing to it. */
function figureTurn({ judged, value }: Measured, { target }: WorkItem): Turn | null {
  if (!judged || !value || judged.gap.top >= 0n) return null
  const params = {
    period: value.period,
    needed: writeExact(judged.needed, 2),
    actual: writeExact(judged.actual, 2),
    unit: (judged.basis === 'growth' ? '%' : target?.unit) ?? '',
  }
  const code = { growth: 'reach-growth', schedule: 'reach-amount', level: 'reach-level' } as const
  return { state: 'on-schedule', code: code[judged.basis], params }
}

/** What would turn a light to the better; null where nothing is asked. */
function turnOf(state: LightState, measured: Measured, item: WorkItem): Turn | null {
  if (settled.includes(state)) return null
  const { awaits } = measured.facts.words
  if (state === 'overdue' || state === 'due-soon') {
    return { state: 'done', code: 'close-out', params: { deadline: item.deadline ?? '' } }
  }
  if (state === 'waiting' && awaits === 'document') {
    return { state: 'on-schedule', code: 'await-document', params: { subject: item.target?.subject ?? '' } }
  }
  if (state === 'waiting') {
    const series = item.target?.reference ?? item.target?.subject ?? ''
    return { state: 'on-schedule', code: 'await-series', params: { series } }
  }
  if (state === 'stale' || state === 'no-data') {
    const { period = '', due = '' } = measured.missing ?? {}
    return { state: 'on-schedule', code: 'report', params: { period, due } }
  }
  const { lateMilestone: late } = measured
  if (late) return { state: 'on-schedule', code: 'do-milestone', params: { title: late.title, due: late.due } }
  return figureTurn(measured, item)
}

/**
 * The light of an item on a day: a function of what the ledger holds and the day, and of nothing else. Null before the item
 * was there.
 * @example lightOn(history, '2026-06-30', law)?.state // 'slightly-behind'
 */
export function lightOn(history: ItemHistory, on: string, rules: LightRules): LightVerdict | null {
  const item = versionOn(history.versions, on)
  if (item === null) return null
  const measured = measureFacts(inOwnYear(history), item, on)
  const judged = judgeLight(measured.facts, rules)
  return { ...judged, turns: turnOf(judged.state, measured, item), lateMark: lateMemory(history.versions, on) }
}
