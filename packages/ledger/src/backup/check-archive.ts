import type { ArchiveHead, Manifest } from './archive-format.ts'
import { type ArchiveFault, ArchiveProblem } from './archive-problem.ts'
import { readArchive } from './read-archive.ts'

/** An archive that was read from its first byte to its last and is as it was written. */
export interface CheckedArchive {
  readonly head: ArchiveHead
  readonly manifest: Manifest
  /** Size of the file, and SHA-256 of its bytes as `sha256sum` gives it. */
  readonly bytes: number
  readonly sha256: string
}

/**
 * Reads a whole archive without a database: every part against its hash, all of them against the head and the manifest.
 * What it finds is in `faults`; an archive of a newer format, or one that is none, is one fault.
 * @throws ArchiveProblem with every fault, each with the part it is in
 * @example (await checkArchive('ledger.gangmu')).manifest.rows
 */
export async function checkArchive(path: string): Promise<CheckedArchive> {
  const faults = new Map<string, ArchiveFault>()
  const keep = (fault: ArchiveFault): void => void faults.set(JSON.stringify(fault), fault)
  let head: ArchiveHead | null = null
  try {
    for await (const event of readArchive(path, keep)) {
      if (event.kind === 'head') head = event.head
      if (event.kind !== 'end' || !head) continue
      const { manifest, bytes, sha256 } = event
      if (faults.size === 0) return { head, manifest, bytes, sha256 }
    }
  } catch (error) {
    if (!(error instanceof ArchiveProblem)) throw error
    for (const fault of error.faults) keep(fault)
  }
  throw new ArchiveProblem([...faults.values()])
}
