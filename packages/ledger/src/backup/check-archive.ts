import { isSignedBy } from '../domain/signature.ts'
import { type ArchiveHead, type Manifest, signedText } from './archive-format.ts'
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

function checkSignature(
  manifest: Manifest,
  keys: readonly string[] | undefined,
  report: (fault: ArchiveFault) => void,
): void {
  const { signature } = manifest
  if (!signature) {
    if (keys) report({ code: 'archive-unsigned', params: {} })
    return
  }
  const { algorithm, key, value } = signature
  const right = algorithm === 'ed25519' && isSignedBy(String(key), signedText(manifest), String(value))
  if (!right) report({ code: 'archive-signature-differs', params: {} })
  else if (keys && !keys.includes(key)) report({ code: 'archive-key-unknown', params: { key } })
}

/**
 * Reads a whole archive without a database: every part against its hash, all of them against the head and the manifest.
 * What it finds is in `faults`; an archive of a newer format, or one that is none, is one fault.
 * A signature is checked where there is one; with `keys` there must be one, made by one of them.
 * @param keys Public keys, lower-case hex.
 * @throws ArchiveProblem with every fault, each with the part it is in
 * @example (await checkArchive('ledger.gangmu')).manifest.rows
 */
export async function checkArchive(path: string, keys?: readonly string[]): Promise<CheckedArchive> {
  const faults = new Map<string, ArchiveFault>()
  const keep = (fault: ArchiveFault): void => void faults.set(JSON.stringify(fault), fault)
  let head: ArchiveHead | null = null
  try {
    for await (const event of readArchive(path, keep)) {
      if (event.kind === 'head') head = event.head
      if (event.kind !== 'end' || !head) continue
      const { manifest, bytes, sha256 } = event
      checkSignature(manifest, keys, keep)
      if (faults.size === 0) return { head, manifest, bytes, sha256 }
    }
  } catch (error) {
    if (!(error instanceof ArchiveProblem)) throw error
    for (const fault of error.faults) keep(fault)
  }
  throw new ArchiveProblem([...faults.values()])
}
