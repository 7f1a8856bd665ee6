import type { Checkpoint } from '../domain/audit.ts'
import type { ArchivePart, ArchiveVerification } from './archive-format.ts'
import type { CheckedArchive } from './check-archive.ts'

/** What was backed up, restored or checked, when, and by which figures it can be recognised: kept as the record of a drill. */
export interface DrillRecord {
  readonly what: 'backup' | 'restore' | 'check'
  /** ISO instant at which it began. */
  readonly at: string
  readonly durationMs: number
  readonly file: string
  /** Size of the file, and SHA-256 of its bytes as `sha256sum` gives it. */
  readonly bytes: number
  readonly sha256: string
  /** Format of the archive, version of the program and number of the schema it was written with, and when. */
  readonly format: number
  readonly program: string
  readonly schema: number
  readonly madeAt: string
  /** Where it came from; for a restore, where it went. */
  readonly engine: string
  readonly rows: number
  readonly parts: readonly ArchivePart[]
  readonly checkpoints: Readonly<Record<string, Checkpoint>>
  readonly verified: ArchiveVerification
  /** Public key that signed the archive; null when it is not signed. */
  readonly signedBy: string | null
}

interface Drill {
  readonly began: Date
  readonly file: string
  readonly engine: string
  readonly checked: CheckedArchive
  /** What verifying found now, where it did; else what the archive says of then. */
  readonly verified?: ArchiveVerification
}

/** The record of a drill that has just ended. */
export function makeDrillRecord(
  what: DrillRecord['what'],
  { began, file, engine, checked, ...now }: Drill,
): DrillRecord {
  const { head, manifest, bytes, sha256 } = checked
  return {
    what,
    at: began.toISOString(),
    durationMs: Date.now() - began.getTime(),
    file,
    bytes,
    sha256,
    format: head.gangmuArchive,
    program: head.program,
    schema: head.migrations.length,
    madeAt: head.madeAt,
    engine,
    rows: manifest.rows,
    parts: manifest.manifest,
    checkpoints: manifest.checkpoints,
    verified: now.verified === undefined ? manifest.verified : now.verified,
    signedBy: manifest.signature?.key ?? null,
  }
}
