import type { OutlineNode } from '@gangmu/reader'
import type { Quote } from '@gangmu/text'

/** `target`: a number aimed at; `project`: things stated by number and named; `task`: any other promised action. */
export type CommitmentKind = 'target' | 'task' | 'project'

/** What a promise aims at, as adopted. `amount` is an exact decimal in the base unit `unit`. */
export interface CommitmentTarget {
  readonly subject: string
  readonly comparator: string
  readonly amount: string | null
  readonly unit: string | null
  readonly reference: string | null
  readonly measure: string
}

/** An adopted promise: its words never change; what becomes of it is told beside it. */
export interface CommitmentView {
  /** Public address: place, year, running number, `990102-2026-017`. */
  readonly address: string
  readonly number: number
  readonly document: string
  readonly year: number
  readonly kind: CommitmentKind
  readonly quote: Quote
  readonly sentence: Quote
  readonly section: { readonly id: string; readonly title: string } | null
  readonly verb: string | null
  readonly objects: readonly string[]
  readonly target: CommitmentTarget | null
  /** How many things the promise states and how many it names: `等12个…` naming 5. */
  readonly stated: number | null
  readonly named: number | null
  readonly adoptedAt: string
  readonly version: number
}

/** An adopted report as the public sees it. */
export interface AdoptedReport {
  readonly document: {
    readonly id: string
    readonly title: string
    readonly year: number
    readonly bytesSha256: string
    readonly textSha256: string
    readonly adoptedAt: string
  }
  readonly place: PlaceView
  /** Years of this place that have an adopted report, newest first. */
  readonly years: readonly number[]
  readonly text: string
  readonly outline: readonly OutlineNode[]
  readonly commitments: readonly CommitmentView[]
}

/** A place that is open in this installation; `code` by GB/T 2260, `parent` the code of the place above it. */
export interface PlaceView {
  readonly code: string
  readonly name: string
  readonly parent: string | null
}

/** The public address of a commitment. @example commitmentAddress('990102', 2026, 17) // '990102-2026-017' */
export function commitmentAddress(place: string, year: number, number: number): string {
  return `${place}-${year}-${String(number).padStart(3, '0')}`
}
