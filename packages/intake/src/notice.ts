import type { ContentKind } from './content-kind.ts'

/** What each notice says, by code. */
export interface IntakeNoticeParams {
  'extension-differs': { extension: string; format: ContentKind }
  'character-cut': Record<string, never>
  'replaced-characters': { count: number }
  'control-characters': { count: number }
  'tracked-changes': { insertions: number; deletions: number }
  'hidden-text': { count: number }
  'pictures-not-read': { count: number }
  'symbols-kept': { count: number }
  'macros-ignored': Record<string, never>
  'parts-not-read': { count: number }
  'numbering-unknown': { format: string }
  'numbering-lost': { count: number }
  'running-lines-left-out': { heads: number; numbers: number }
  'spaces-left-out': { count: number }
  'columns-read': { pages: number }
  'tables-by-gaps': { count: number }
  'pages-without-text': { count: number }
  'ideographs-restored': { count: number }
  'letters-unknown': { count: number }
  'surroundings-left-out': { chars: number }
  'sheets-hidden': { count: number }
  'values-of-formulas': { count: number }
  'errors-in-cells': { count: number }
  'seals-not-checked': { count: number }
}

/** The code of something worth knowing about an opened file. */
export type IntakeNoticeCode = keyof IntakeNoticeParams

/** Something worth knowing about a file that was opened all the same; `describeIntakeNotice` puts it into words. */
export type IntakeNotice = {
  [Code in IntakeNoticeCode]: { readonly code: Code; readonly params: Readonly<IntakeNoticeParams[Code]> }
}[IntakeNoticeCode]
