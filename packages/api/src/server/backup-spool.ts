import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Nobody else names a folder so: what begins with it may be deleted. */
const prefix = 'unfinished-backup-'

/** A folder in which one archive is put together. @param folder The data directory; null: where the system keeps what is temporary. */
export function makeBackupSpool(folder: string | null): Promise<string> {
  return mkdtemp(join(folder ?? tmpdir(), prefix))
}

/**
 * Deletes what a server that was killed while it made an archive left in its data directory. Only for whoever owns the
 * directory at this moment: another owner may be making one. What cannot be deleted is told and left: it takes room, and is
 * no reason not to start.
 * @example await sweepBackupSpools('./data', (error) => logger.warn({ err: error }, 'cannot sweep'))
 */
export async function sweepBackupSpools(
  folder: string,
  onFault: (error: unknown, name: string) => void,
): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || !entry.name.startsWith(prefix)) continue
    await rm(join(folder, entry.name), { recursive: true, force: true }).catch((error) => onFault(error, entry.name))
  }
}
