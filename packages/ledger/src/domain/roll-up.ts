import { over, roundExact, times, wholeExact } from './exact.ts'
import { type LightState, lightStates } from './light.ts'
import type { Milestone } from './work-item.ts'

/** How many items have each light, and their share in percent to one place; no average is ever made of lights. */
export interface RollUp {
  readonly total: number
  readonly states: readonly { readonly state: LightState; readonly count: number; readonly share: string | null }[]
}

const shareOf = (count: number, total: number): string | null => {
  const share = over(wholeExact(count * 100), wholeExact(total))
  return share && roundExact(share, 1)
}

/** Counts lights by state, in the order of states; states that nobody has are left out. @example rollUp(['done', 'done']).total // 2 */
export function rollUp(lights: readonly LightState[]): RollUp {
  const counts = new Map<LightState, number>()
  for (const state of lights) counts.set(state, (counts.get(state) ?? 0) + 1)
  const states = lightStates.flatMap((state) => {
    const count = counts.get(state) ?? 0
    return count === 0 ? [] : [{ state, count, share: shareOf(count, lights.length) }]
  })
  return { total: lights.length, states }
}

/**
 * The lines that a place counts: every item, or where it works in two levels the parts in the place of the item they belong
 * to, so that nothing is counted twice.
 * @example countedLines([{ number: 1, part: 0 }, { number: 1, part: 1 }], 2).length // 1
 */
export function countedLines<L extends { readonly number: number; readonly part: number }>(
  lines: readonly L[],
  levels: 1 | 2,
): readonly L[] {
  if (levels === 1) return lines
  const divided = new Set(lines.filter(({ part }) => part > 0).map(({ number }) => number))
  return lines.filter(({ number, part }) => part > 0 || !divided.has(number))
}

/** One word of a bulletin with the states it stands for. */
export interface Verdict {
  readonly id: string
  readonly words: { readonly zh: string; readonly en: string }
  readonly states: readonly LightState[]
}

/** A roll-up in the words of a place's bulletins (欠进度 17项 7.7%). @example countVerdicts(rolled, law.verdicts) */
export function countVerdicts({ total, states }: RollUp, verdicts: readonly Verdict[]) {
  return verdicts.map(({ id, words, states: own }) => {
    const count = states.filter(({ state }) => own.includes(state)).reduce((sum, one) => sum + one.count, 0)
    return { id, words, count, share: shareOf(count, total) }
  })
}

/** Of the starts that were due by a day, how many were made: the denominator is what was due, not the year's. */
export interface StartRate {
  readonly started: number
  readonly due: number
  /** In percent to two places; null when none was due. */
  readonly rate: string | null
}

/** The rate of starts due by a day (开工率). @example startRate(milestones, '2024-09-30').rate // '85.07' */
export function startRate(milestones: readonly Milestone[], on: string): StartRate {
  const due = milestones.filter((one) => one.kind === 'construction' && one.due <= on)
  const started = due.filter(({ doneOn }) => doneOn !== null && doneOn <= on).length
  const rate = over(times(wholeExact(started), wholeExact(100)), wholeExact(due.length))
  return { started, due: due.length, rate: rate && roundExact(rate, 2) }
}
