import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** One numbered step of the schema. `checksum` is the SHA-256 of its bytes. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/**
 * The migrations of a folder in order of number; the ledger's own when none is given.
 * @throws Error when the numbers are not 1, 2, 3, … without a gap.
 */
export function listMigrations(folder: URL = new URL('./migrations/', import.meta.url)): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  return names.map((name, index) => {
    const number = Number(name.slice(0, 6))
    if (number !== index + 1)
      throw new Error(`Cannot number migrations: expected ${index + 1}, current value is ${name}`)
    // Line ends are part of the file on some systems' checkouts, not of the migration.
    const sql = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n')
    return { number, name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}
