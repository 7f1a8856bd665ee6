import type { Checkpoint } from '../domain/audit.ts'
import type { BackupColumn, BackupRow } from '../store/backup-rows.ts'
import type { AppliedMigration } from '../store/migrate.ts'
import type { VerifyReport } from '../verify-ledger.ts'

/** The newest format of an archive that this program writes and reads. */
export const archiveVersion = 1

/**
 * First line of an archive. An archive is gzip over lines of JSON: this head; then for each part its {@link PartHead}, one
 * array per row and its {@link PartEnd}; then the {@link Manifest}.
 */
export interface ArchiveHead {
  readonly gangmuArchive: number
  /** Version of the program that wrote it. */
  readonly program: string
  readonly engine: string
  /** ISO instant. */
  readonly madeAt: string
  /** Steps of the schema its rows belong to. */
  readonly migrations: readonly AppliedMigration[]
  /** Parts, one per table, in the order in which they come and can be written. */
  readonly parts: readonly string[]
}

/** First line of a part. */
export interface PartHead {
  readonly part: string
  readonly columns: readonly BackupColumn[]
}

/** Last line of a part: how many rows there were, and the SHA-256 of the part's lines before this one. */
export interface PartEnd {
  readonly end: string
  readonly rows: number
  readonly sha256: string
}

/** One part as the manifest has it. */
export interface ArchivePart {
  readonly name: string
  readonly rows: number
  readonly sha256: string
}

/** What verifying the ledger found when the archive was made; null when its schema was older than the program's. */
export type ArchiveVerification = Pick<VerifyReport, 'ok' | 'places' | 'entries' | 'texts' | 'quotes' | 'faults'> | null

/** Last line of an archive. */
export interface Manifest {
  readonly manifest: readonly ArchivePart[]
  readonly rows: number
  /** Where each place's record ended. */
  readonly checkpoints: Readonly<Record<string, Checkpoint>>
  readonly verified: ArchiveVerification
  /** SHA-256 of every line before this one. */
  readonly sha256: string
  /** Who vouches for all of this; none where there was no key. */
  readonly signature?: ArchiveSignature
}

/** A signature over {@link signedText} of a manifest. */
export interface ArchiveSignature {
  /** `ed25519` (RFC 8032, January 2017). */
  readonly algorithm: string
  /** Public key, 32 bytes in lower-case hex: the one that signs checkpoints. */
  readonly key: string
  /** 64 bytes in lower-case hex. */
  readonly value: string
}

/** What an archive's signature is made over: a name of the form, and the manifest as its line has it, without the signature. */
export function signedText({ signature: _signature, ...manifest }: Manifest): string {
  return `gangmu.archive/1\n${JSON.stringify(manifest)}`
}

/** A line of an archive with its end. */
export const writeLine = (value: ArchiveHead | PartHead | PartEnd | Manifest | BackupRow): string =>
  `${JSON.stringify(value)}\n`
