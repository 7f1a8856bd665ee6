import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../lib/run.mjs'
import { installPackages } from './apt.mjs'

/** The oldest server the ledger is promised to run on. */
const oldest = 15

async function versionOf(folder) {
  if (!existsSync(join(folder, 'initdb'))) return 0
  const { code, output } = await run(join(folder, 'postgres'), ['--version'], { capture: true })
  return code === 0 ? Number(/(\d+)/.exec(output)?.[1] ?? 0) : 0
}

function listFolders() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const path = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':').filter(Boolean)
  return [...versions.map((version) => join(debian, version, 'bin')), ...path]
}

async function findInstalled() {
  for (const folder of listFolders()) if ((await versionOf(folder)) >= oldest) return folder
  return undefined
}

/**
 * A folder with the programs of PostgreSQL 15 or newer, installed first where the user may.
 * @returns `{ bin }` or `{ missing }` with the reason.
 */
export async function findPostgres() {
  const bin = await findInstalled()
  if (bin) return { bin }
  const refusal = await installPackages(['postgresql-15'])
  const installed = refusal ? undefined : await findInstalled()
  return installed ? { bin: installed } : { missing: `PostgreSQL: ${refusal ?? 'no server found after installing'}` }
}
