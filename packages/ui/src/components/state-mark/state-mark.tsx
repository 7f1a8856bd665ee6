import type { ReactNode } from 'react'

/** Shape of each state: it stays when colour is gone, in print or for the colour-blind. */
export const stateShapes = {
  done: '●',
  'done-early': '●',
  ahead: '◕',
  'on-schedule': '◐',
  'slightly-behind': '◔',
  behind: '◔',
  'far-behind': '▽',
  overdue: '▲',
  'due-soon': '◷',
  'not-due': '◇',
  stale: '◎',
  'no-data': '○',
  standing: '∞',
  'not-applicable': '–',
  waiting: '…',
  undecided: '○',
  accepted: '●',
  corrected: '◆',
  rejected: '×',
  excused: '–',
  remainder: '◔',
  missing: '▲',
  placed: '·',
  reading: '◷',
} as const
/** A state that the product shows: of a promise (done … waiting) or of a finding under review (undecided … placed). */
export type State = keyof typeof stateShapes

/**
 * A state as word, shape and colour together; the word is given in the reader's language.
 * @example <StateMark state="accepted">已采纳</StateMark>
 */
export function StateMark({ state, children }: { state: State; children: ReactNode }) {
  return (
    <span className={`gm-state gm-state-${state}`}>
      <span className="gm-state-shape" aria-hidden="true">
        {stateShapes[state]}
      </span>
      <span>{children}</span>
    </span>
  )
}
