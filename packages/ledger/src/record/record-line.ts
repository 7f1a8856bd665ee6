import { readCheckpointLine, writeCheckpointLine } from '../checkpoints/checkpoint-line.ts'
import { type AuditEntry, canonicalEntry } from '../domain/audit.ts'
import { canonicalJson } from '../domain/canonical-json.ts'
import type { SignedCheckpoint } from '../domain/checkpoint.ts'

/** The hashes of one text version: SHA-256, lower-case hex, of its text's UTF-8 and of its file. */
export interface RecordedText {
  readonly place: string
  readonly document: string
  readonly number: number
  readonly textSha256: string
  readonly bytesSha256: string
}

/** What one line of an exported record says. `text` of an entry is the canonical form its hash is taken over. */
export type RecordLine =
  | { readonly kind: 'record'; readonly program: string; readonly at: string; readonly places: readonly string[] }
  | { readonly kind: 'checkpoint'; readonly checkpoint: SignedCheckpoint }
  | { readonly kind: 'entry'; readonly entry: AuditEntry; readonly text: string }
  | { readonly kind: 'text'; readonly text: RecordedText }
  | { readonly kind: 'end'; readonly counts: RecordCounts; readonly sha256: string }

/** How many lines of each kind a record has. */
export interface RecordCounts {
  readonly checkpoints: number
  readonly entries: number
  readonly texts: number
}

/** A line of an exported record, without its line end. */
export function writeRecordLine(line: RecordLine): string {
  switch (line.kind) {
    case 'record':
      return `{"record":${canonicalJson(['gangmu.record/1', line.program, line.at, line.places])}}`
    case 'checkpoint':
      return writeCheckpointLine(line.checkpoint)
    case 'entry':
      return `{"entry":${line.text},"hash":${JSON.stringify(line.entry.hash)}}`
    case 'text': {
      const { place, document, number, textSha256, bytesSha256 } = line.text
      return `{"text":${canonicalJson(['gangmu.text/1', place, document, number, textSha256, bytesSha256])}}`
    }
    case 'end': {
      const { checkpoints, entries, texts } = line.counts
      return `{"end":${canonicalJson(['gangmu.end/1', checkpoints, entries, texts])},"sha256":${JSON.stringify(line.sha256)}}`
    }
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

function readEntry(value: readonly unknown[], hash: unknown): RecordLine | null {
  const [form, algorithm, place, sequence, at, actor, action, what, before, after, previousHash] = value
  if (value.length !== 11 || form !== 'gangmu.audit/1' || !isCount(sequence)) return null
  const texts = { algorithm, place, at, actor, action, what, previousHash, hash }
  if (!Object.values(texts).every(isText)) return null
  const entry: AuditEntry = { ...(texts as Record<keyof typeof texts, string>), sequence, before, after }
  return { kind: 'entry', entry, text: canonicalEntry(entry) }
}

function readText(value: readonly unknown[]): RecordLine | null {
  const [form, place, document, number, textSha256, bytesSha256] = value
  const texts = { place, document, textSha256, bytesSha256 }
  if (value.length !== 6 || form !== 'gangmu.text/1' || !isCount(number)) return null
  if (!Object.values(texts).every(isText)) return null
  return { kind: 'text', text: { ...(texts as Record<keyof typeof texts, string>), number } }
}

function readRecord(value: readonly unknown[]): RecordLine | null {
  const [form, program, at, places] = value
  if (value.length !== 4 || form !== 'gangmu.record/1' || !isText(program) || !isText(at)) return null
  return Array.isArray(places) && places.every(isText) ? { kind: 'record', program, at, places } : null
}

function readEnd(value: readonly unknown[], sha256: unknown): RecordLine | null {
  const [form, checkpoints, entries, texts] = value
  if (value.length !== 4 || form !== 'gangmu.end/1' || !isText(sha256)) return null
  if (!isCount(checkpoints) || !isCount(entries) || !isCount(texts)) return null
  return { kind: 'end', counts: { checkpoints, entries, texts }, sha256 }
}

function readValue(value: Readonly<Record<string, unknown>>): RecordLine | null {
  const { entry, hash, text, record, end, sha256 } = value
  if (Array.isArray(entry)) return readEntry(entry, hash)
  if (Array.isArray(text)) return readText(text)
  if (Array.isArray(record)) return readRecord(record)
  return Array.isArray(end) ? readEnd(end, sha256) : null
}

/**
 * What a line says; null when it is not one, or says the same in another way than the canonical one: what can be written in
 * two ways can be altered unseen.
 */
export function readRecordLine(line: string): RecordLine | null {
  if (line.startsWith('{"checkpoint":')) {
    const checkpoint = readCheckpointLine(line)
    return checkpoint && { kind: 'checkpoint', checkpoint }
  }
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return null
    const read = readValue(value as Record<string, unknown>)
    return read && writeRecordLine(read) === line ? read : null
  } catch (error) {
    // No JSON, or nested deeper than this program can go: no line of ours.
    if (error instanceof SyntaxError || error instanceof RangeError) return null
    throw error
  }
}
