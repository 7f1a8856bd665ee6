import type { ContentKind } from './content-kind.ts'
import type { IntakeLimits } from './limits.ts'
import { type IntakeProblem, IntakeRefusal } from './problem.ts'
import { recogniseContent } from './recognise-content.ts'

/** What a file is by its content, or why it is not taken. */
export type RecognisedFile =
  | { readonly ok: true; readonly kind: ContentKind }
  | { readonly ok: false; readonly problem: IntakeProblem }

/** How far in a file that claims to be text is looked at. */
const HEAD = 8192

/**
 * Tells what a file is by its content without reading it as a report: for files that are kept as they are. An archive's
 * directory is checked on the way; what has no known signature and holds a NUL is binary.
 * @example recogniseFile(bytes, '验收意见.pdf', defaultIntakeLimits) // { ok: true, kind: 'pdf' }
 */
export function recogniseFile(bytes: Uint8Array, name: string, limits: IntakeLimits): RecognisedFile {
  if (bytes.length > limits.bytes) {
    return { ok: false, problem: { code: 'too-large', params: { bytes: bytes.length, limit: limits.bytes } } }
  }
  try {
    const { kind } = recogniseContent(bytes, name, limits)
    return { ok: true, kind: kind === 'text' && bytes.subarray(0, HEAD).includes(0) ? 'binary' : kind }
  } catch (error) {
    if (error instanceof IntakeRefusal) return { ok: false, problem: error.problem }
    throw error
  }
}
