import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const fileName = 'server.json'
const schema = z.object({ address: z.url(), token: z.string().min(20), homePlace: z.string() })

/** Where the running server of a data directory listens, and the secret by which the command line is let in. */
export type LocalAccess = z.infer<typeof schema>

/** Writes it down for the command line of the same user; nobody else may read it. */
export function writeLocalAccess(dataDir: string, access: LocalAccess): void {
  const path = join(dataDir, fileName)
  rmSync(path, { force: true })
  writeFileSync(path, `${JSON.stringify(access)}\n`, { mode: 0o600, flag: 'wx' })
}

/** Takes it away when the server ends. */
export function removeLocalAccess(dataDir: string): void {
  rmSync(join(dataDir, fileName), { force: true })
}

/**
 * What a running server wrote into its data directory; null when there is nothing, or nothing readable.
 * It may be left over from a killed server, so it is only used when the directory is locked.
 * @example findLocalAccess('./data')?.address // 'http://127.0.0.1:4860'
 */
export function findLocalAccess(dataDir: string): LocalAccess | null {
  try {
    return schema.parse(JSON.parse(readFileSync(join(dataDir, fileName), 'utf8')))
  } catch {
    // Absent, not ours to read, or cut off: as good as no server to talk to.
    return null
  }
}
