import type { AuditEntry } from './audit.ts'
import type { PlaceView } from './commitment.ts'

/** What to do next, most urgent first; a language renders each code. */
export type NextStep = 'import-a-report' | 'finish-review' | 'adopt' | 'see-orphans' | 'see-ledger' | 'import-next-year'

/** The first page after signing in: what there is, and what to do next. */
export interface HomeView {
  readonly place: PlaceView
  readonly documents: { readonly total: number; readonly inReview: number; readonly adopted: number }
  readonly commitments: {
    readonly total: number
    readonly targets: number
    readonly tasks: number
    readonly projects: number
  }
  readonly next: readonly {
    readonly code: NextStep
    readonly document: { readonly id: string; readonly title: string } | null
    readonly open: number
  }[]
  readonly recent: readonly Pick<AuditEntry, 'sequence' | 'at' | 'actor' | 'action' | 'what'>[]
}
