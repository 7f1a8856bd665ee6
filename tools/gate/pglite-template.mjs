import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Dumps an empty embedded database to a file, so that every test that opens a new one need not make it from nothing.
 * @returns `{ env, remove }`: the environment that names it, and how to remove it
 */
export async function makePgliteTemplate() {
  const { PGlite } = await import('@electric-sql/pglite')
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-template-'))
  const path = join(folder, 'empty.tar')
  const database = await PGlite.create()
  const dump = await database.dumpDataDir('none')
  writeFileSync(path, Buffer.from(await dump.arrayBuffer()))
  await database.close()
  return { env: { GANGMU_PGLITE_TEMPLATE: path }, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
