export type { ContentKind } from './content-kind.ts'
export { describeIntakeNotice } from './describe-notice.ts'
export { describeIntakeProblem, type IntakeLanguage, type ProblemWords } from './describe-problem.ts'
export type { FormatId } from './formats/index.ts'
export { defaultIntakeLimits, type IntakeLimits } from './limits.ts'
export { listLocations } from './list-locations.ts'
export { type Location, locate } from './locate.ts'
export type {
  CellMark,
  LeftOutMark,
  Mark,
  NoteCallMark,
  NoteMark,
  NumberingMark,
  PageMark,
  ParagraphMark,
  SheetMark,
  SuperscriptMark,
  TableMark,
  TextBoxMark,
} from './mark.ts'
export type { IntakeNotice, IntakeNoticeCode } from './notice.ts'
export { type OpenedDocument, type OpenOptions, type OpenResult, openDocument } from './open-document.ts'
export type { IntakeProblem, IntakeProblemCode } from './problem.ts'
export { type RecognisedFile, recogniseFile } from './recognise-file.ts'
