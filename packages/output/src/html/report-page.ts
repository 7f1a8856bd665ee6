import type { OutputHead } from '../output-table.ts'

/** How something stands, by the shapes and colours that every page uses. */
export type PageState =
  | 'done'
  | 'on-schedule'
  | 'slightly-behind'
  | 'behind'
  | 'overdue'
  | 'due-soon'
  | 'no-data'
  | 'standing'
  | 'not-applicable'
  | 'waiting'

/** Something that was read in the text: its words, what they were read as, and how it stands. */
export interface PageFinding {
  /** Name within the file, such as a public address. */
  readonly id: string
  readonly start: number
  readonly end: number
  /** The words at that place of the text. */
  readonly quote: string
  /** What kind of thing it is, in words. */
  readonly kind: string
  /** What was read, in words; empty where the words say it themselves. */
  readonly meaning: string
  /** How it stands and the words for that, or null where no one has said. */
  readonly state: { readonly id: PageState; readonly words: string } | null
}

/** A report with what was read in it, for one file that opens anywhere. Offsets are UTF-16, half-open, into `text`. */
export interface ReportPage {
  readonly facts: Pick<OutputHead, 'title' | 'source' | 'at' | 'version' | 'filter'>
  readonly text: string
  readonly headings: readonly { readonly start: number; readonly end: number; readonly level: number }[]
  readonly findings: readonly PageFinding[]
}
