import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { makeArchiveFile } from './backup-ledger.ts'
import type { DrillRecord } from './drill-record.ts'

/**
 * Keeps an archive that a running server sends: checked from its first byte to its last before it has its name.
 * @throws ArchiveProblem `archive-exists`, `archive-unwritable`, and whatever is wrong with what came, as `checkBackup`
 * @example await receiveBackup(Readable.fromWeb(response.body), 'ledger.gangmu')
 */
export function receiveBackup(source: Readable, file: string): Promise<DrillRecord> {
  return makeArchiveFile(file, null, (handle) => pipeline(source, handle.createWriteStream({ flush: true })))
}
