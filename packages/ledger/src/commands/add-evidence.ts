import { createHash } from 'node:crypto'
import { LedgerProblem } from '../domain/problem.ts'
import { type Evidence, type EvidenceKind, evidenceKinds } from '../domain/progress.ts'
import { makeUuid } from '../domain/uuid.ts'
import { findEvidenceBySha256, insertEvidence } from '../store/evidence.ts'
import type { Command } from './command.ts'

/** A piece of evidence: words that lead to it, or a file. */
export interface AddEvidenceInput {
  readonly kind: EvidenceKind
  readonly title: string
  readonly reference: string | null
  /** Unit that adds it; null for the office. */
  readonly unit: string | null
  /** Its bytes, whose kind the caller has looked at. */
  readonly file: { readonly fileName: string; readonly mediaType: string; readonly bytes: Uint8Array } | null
}

/** Longest file: 20 MiB. */
const largest = 20 * 1024 * 1024

/**
 * Adds a piece of evidence. A file is kept with its hash; the same bytes of the same unit are the piece that is there already.
 * @throws LedgerProblem `invalid-request`
 */
export const addEvidence: Command<AddEvidenceInput, Evidence> = {
  name: 'add-evidence',
  actions: ['evidence-added'],
  repetition: 'keyed',
  async run({ writer, place, actor: by, at, record }, { kind, title, reference, unit, file }) {
    const refuse = (where: string) => new LedgerProblem('invalid-request', { where })
    if (!evidenceKinds.includes(kind)) throw refuse('kind')
    if (title.trim() === '' || title.length > 300) throw refuse('title')
    if ((kind === 'file') !== (file !== null)) throw refuse('file')
    if (kind !== 'file' && (reference === null || reference.trim() === '' || reference.length > 1000)) {
      throw refuse('reference')
    }
    if (file !== null && (file.bytes.length === 0 || file.bytes.length > largest)) throw refuse('file')
    const sha256 = file && createHash('sha256').update(file.bytes).digest('hex')
    const known = sha256 === null ? null : await findEvidenceBySha256(writer, place, sha256, unit)
    if (known) return known
    const after: Evidence = {
      id: makeUuid(),
      kind,
      title: title.trim(),
      reference: reference?.trim() ?? null,
      unit,
      fileName: file?.fileName ?? null,
      mediaType: file?.mediaType ?? null,
      size: file?.bytes.length ?? null,
      sha256,
      at,
      by,
      items: [],
    }
    await insertEvidence(writer, place, after, file?.bytes ?? null)
    record({ action: 'evidence-added', what: `evidence:${after.id}`, before: null, after })
    return after
  },
}
