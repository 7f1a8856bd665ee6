import type { IntakeLimits } from '../limits.ts'
import type { Mark } from '../mark.ts'
import type { IntakeNotice } from '../notice.ts'
import type { Content } from '../recognise-content.ts'

/** What a format reads out of a file; offsets of marks are half-open UTF-16 code units into `text`. */
export interface FormatReading {
  readonly text: string
  readonly encoding: string
  readonly marks: readonly Mark[]
  readonly notices: readonly IntakeNotice[]
}

/**
 * A file format that can be opened. Formats are asked in the order of their list and the first that recognises
 * the content opens it. Every format in the list is held to the format contract by `format-contract.test.ts`.
 */
export interface Format {
  readonly id: string
  readonly mediaType: string
  /** Extensions that promise this format, without the dot; another one leads to a notice. */
  readonly extensions: readonly string[]
  /** Whether this content is of this format: by its bytes, the name at most settling what bytes leave open. */
  recognises(content: Content): boolean
  /** Reads the text. May end in `refuse`; any other exception is a fault of the format. */
  open(content: Content, limits: IntakeLimits): FormatReading | Promise<FormatReading>
  /** A small invented file of this format with its text and name; the format contract breaks it in every way. */
  example(): { readonly name: string; readonly bytes: Uint8Array; readonly text: string }
}
