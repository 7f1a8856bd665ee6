import { createHash } from 'node:crypto'
import type { CheckpointSigner } from '../domain/checkpoint.ts'
import { type BackupTable, readBackupRows } from '../store/backup-rows.ts'
import type { Reader } from '../store/database.ts'
import {
  type ArchiveHead,
  type ArchivePart,
  type Manifest,
  type PartHead,
  signedText,
  writeLine,
} from './archive-format.ts'

/** The lines of one part without its end, and what its end says once all were taken. */
async function* writePart(reader: Reader, table: BackupTable): AsyncGenerator<string, ArchivePart> {
  const hash = createHash('sha256')
  const head: PartHead = { part: table.name, columns: table.columns }
  let rows = 0
  let line = writeLine(head)
  hash.update(line)
  yield line
  for await (const row of readBackupRows(reader, table)) {
    line = writeLine(row)
    hash.update(line)
    rows += 1
    yield line
  }
  return { name: table.name, rows, sha256: hash.digest('hex') }
}

/** A part as the database would write it now, without keeping its lines. */
export async function measurePart(reader: Reader, table: BackupTable): Promise<ArchivePart> {
  const lines = writePart(reader, table)
  for (;;) {
    const { done, value } = await lines.next()
    if (done) return value
  }
}

/** What a manifest says beyond what was written before it. */
export type ManifestEnd = Pick<Manifest, 'checkpoints' | 'verified'>

/**
 * An archive line by line, as fast as it is taken: never more than one batch of rows is in memory.
 * @param finish What the manifest is to say, asked when every part was written.
 * @param signer Vouches for the manifest, and by its hashes for everything before it.
 */
export async function* writeArchive(
  reader: Reader,
  head: ArchiveHead,
  tables: readonly BackupTable[],
  finish: () => Promise<ManifestEnd>,
  signer: CheckpointSigner | null,
): AsyncGenerator<string> {
  const whole = createHash('sha256')
  const pass = (line: string): string => {
    whole.update(line)
    return line
  }
  yield pass(writeLine(head))
  const parts: ArchivePart[] = []
  for (const table of tables) {
    const lines = writePart(reader, table)
    for (;;) {
      const { done, value } = await lines.next()
      if (!done) {
        yield pass(value)
        continue
      }
      parts.push(value)
      yield pass(writeLine({ end: value.name, rows: value.rows, sha256: value.sha256 }))
      break
    }
  }
  const { checkpoints, verified } = await finish()
  const rows = parts.reduce((sum, part) => sum + part.rows, 0)
  const manifest: Manifest = { manifest: parts, rows, checkpoints, verified, sha256: whole.digest('hex') }
  const signature = signer && { algorithm: 'ed25519', key: signer.key, value: signer.sign(signedText(manifest)) }
  yield writeLine(signature ? { ...manifest, signature } : manifest)
}
