import { checkArchive } from './check-archive.ts'
import { type DrillRecord, makeDrillRecord } from './drill-record.ts'

/**
 * Reads an archive from its first byte to its last without any database. It shows that the file is as it was written, not
 * that what it holds verifies: only a restore shows that.
 * @param keys Public keys that may have signed it, lower-case hex; without them an archive that nobody signed is taken too.
 * @throws ArchiveProblem with every fault, each with the part it is in
 * @example (await checkBackup('ledger.gangmu')).rows
 */
export async function checkBackup(file: string, keys?: readonly string[]): Promise<DrillRecord> {
  const began = new Date()
  const checked = await checkArchive(file, keys)
  return makeDrillRecord('check', { began, file, engine: checked.head.engine, checked })
}
