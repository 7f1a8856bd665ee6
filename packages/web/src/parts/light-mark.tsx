import type { LightState, LookView } from '@gangmu/contract'
import { stateShapes } from '@gangmu/ui'
import { useLanguage } from '../app/language.tsx'
import { lightNames } from './light-words.ts'

/** A place's colour as a role of the scheme; its word always stands beside it. */
const roles: Readonly<Record<string, string>> = {
  green: 'var(--done)',
  blue: 'var(--on-schedule)',
  yellow: 'var(--slightly-behind)',
  amber: 'var(--slightly-behind)',
  orange: 'var(--behind)',
  red: 'var(--overdue)',
  violet: 'var(--due-soon)',
  grey: 'var(--ink-2)',
}

/** How the lights of a place look, by state. */
export type Looks = Readonly<Partial<Record<LightState, LookView>>>

/**
 * A light in a place's own word, shape and colour; in the product's where the place's are not at hand.
 * @example <LightMark state="behind" looks={overview.law.looks} />
 */
export function LightMark({ state, looks }: { state: LightState; looks?: Looks | undefined }) {
  const { language } = useLanguage()
  const look = looks?.[state]
  const words = look?.words ?? lightNames[state]
  const style = look ? { color: roles[look.colour] ?? 'var(--ink)' } : undefined
  return (
    <span className={look ? 'gm-state' : `gm-state gm-state-${state}`} style={style}>
      <span className="gm-state-shape" aria-hidden="true">
        {stateShapes[look?.shape ?? state]}
      </span>
      <span>{words[language]}</span>
    </span>
  )
}
