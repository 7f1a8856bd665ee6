import { defaultLaw } from './default.ts'
import { gapWordsLaw } from './gap-words.ts'
import type { Law } from './law.ts'
import { threeLightsLaw } from './three-lights.ts'
import { twoLevelsLaw } from './two-levels.ts'

/** Every set of rules a place can choose; one line each. */
export const laws: readonly Law[] = [defaultLaw, threeLightsLaw, twoLevelsLaw, gapWordsLaw]

/** A set by its id; null when there is none. @example findLaw('yinchuan-2025')?.levels // 1 */
export function findLaw(id: string): Law | null {
  return laws.find((law) => law.id === id) ?? null
}
