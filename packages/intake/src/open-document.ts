import { createHash } from 'node:crypto'
import type { Format } from './formats/format.ts'
import { type FormatId, formats } from './formats/index.ts'
import { defaultIntakeLimits, type IntakeLimits } from './limits.ts'
import { compareMarks, type Mark } from './mark.ts'
import type { IntakeNotice } from './notice.ts'
import { type IntakeProblem, IntakeRefusal, refuse } from './problem.ts'
import { type Content, recogniseContent } from './recognise-content.ts'

/**
 * A file's text with what the file says about it. `text` is raw: nothing is normalised away. Marks are sorted
 * by start, the wider first, and lie within the text. The hashes are lower-case hexadecimal SHA-256, of the
 * bytes as they came and of the text in UTF-8.
 */
export interface OpenedDocument {
  readonly format: FormatId
  readonly mediaType: string
  /** Encoding of the words: `utf-8`, `utf-16le`, `utf-16be` or `gb18030`. */
  readonly encoding: string
  readonly text: string
  readonly marks: readonly Mark[]
  readonly bytesSha256: string
  readonly textSha256: string
  readonly warnings: readonly IntakeNotice[]
}

/** A document, or the coded reason there is none. */
export type OpenResult =
  | { readonly ok: true; readonly document: OpenedDocument }
  | { readonly ok: false; readonly problem: IntakeProblem }

/** How to open: the file's name (used for its extension only) and ceilings other than the usual ones. */
export interface OpenOptions {
  readonly name?: string
  readonly limits?: Partial<IntakeLimits>
}

/**
 * Opens a file: recognises it by content, decodes it, and gives its raw text with marks. Never rejects,
 * whatever the bytes; what cannot be opened gives a problem for `describeIntakeProblem`. Time and memory are
 * bounded by the limits.
 * @example
 * await openDocument(new TextEncoder().encode('一、工作回顾\n'), { name: 'report.txt' })
 * // { ok: true, document: { format: 'txt', text: '一、工作回顾\n', marks: [{ kind: 'paragraph', start: 0, end: 6 }], … } }
 */
export async function openDocument(bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenResult> {
  try {
    return { ok: true, document: await open(bytes, options.name, { ...defaultIntakeLimits, ...options.limits }) }
  } catch (error) {
    if (error instanceof IntakeRefusal) return { ok: false, problem: error.problem }
    const reason = error instanceof Error ? error.message : String(error)
    return { ok: false, problem: { code: 'unexpected', params: { reason } } }
  }
}

async function open(bytes: Uint8Array, name: string | undefined, limits: IntakeLimits): Promise<OpenedDocument> {
  if (bytes.length === 0) refuse({ code: 'empty', params: {} })
  if (bytes.length > limits.bytes) refuse({ code: 'too-large', params: { bytes: bytes.length, limit: limits.bytes } })
  const content = recogniseContent(bytes, name, limits)
  const format = formats.find((candidate) => candidate.recognises(content))
  if (format === undefined) return refuse({ code: 'unsupported-format', params: { format: content.kind } })
  const { text, encoding, marks, notices } = await format.open(content, limits)
  if (text.length > limits.chars) refuse({ code: 'too-long', params: { limit: limits.chars } })
  if (marks.length > limits.marks) refuse({ code: 'too-many-paragraphs', params: { limit: limits.marks } })
  if (text.trim() === '') refuse({ code: 'no-text', params: { pictures: countPictures(notices) } })
  return {
    format: format.id,
    mediaType: format.mediaType,
    encoding,
    text,
    marks: [...marks].sort(compareMarks),
    bytesSha256: createHash('sha256').update(bytes).digest('hex'),
    textSha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    warnings: [...noticeExtension(content, format), ...notices],
  }
}

function noticeExtension({ kind, extension }: Content, format: Format): IntakeNotice[] {
  if (extension === '' || format.extensions.includes(extension)) return []
  return [{ code: 'extension-differs', params: { extension, format: kind } }]
}

function countPictures(notices: readonly IntakeNotice[]): number {
  return notices.reduce((sum, notice) => sum + (notice.code === 'pictures-not-read' ? notice.params.count : 0), 0)
}
