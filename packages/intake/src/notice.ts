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
}

/** The code of something worth knowing about an opened file. */
export type IntakeNoticeCode = keyof IntakeNoticeParams

/** Something worth knowing about a file that was opened all the same; `describeIntakeNotice` puts it into words. */
export type IntakeNotice = {
  [Code in IntakeNoticeCode]: { readonly code: Code; readonly params: Readonly<IntakeNoticeParams[Code]> }
}[IntakeNoticeCode]
