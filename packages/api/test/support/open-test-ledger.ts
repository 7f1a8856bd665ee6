import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Ledger, openLedger } from '@gangmu/ledger'

const run = promisify(execFile)

/** PostgreSQL's own client programs: where Debian keeps them, else wherever the system finds them. */
function findProgram(name: string): string {
  const versions = '/usr/lib/postgresql'
  if (existsSync(versions)) {
    for (const version of readdirSync(versions).sort().reverse()) {
      const program = join(versions, version, 'bin', name)
      if (existsSync(program)) return program
    }
  }
  return name
}

/** Keys for the second factors of tests on a server, which has no directory of its own for them. */
const secretKey = join(tmpdir(), `gangmu-test-keys-${process.pid}`, 'secret.key')

/** A fresh ledger for one test, on the database that `GANGMU_TEST_DB` names; `drop` takes a server's database away again. */
export async function openTestLedger(
  options: { readonly checkpointKey?: string; readonly secretKey?: string } = {},
): Promise<{ ledger: Ledger; drop: () => Promise<void> }> {
  if (process.env.GANGMU_TEST_DB !== 'postgres') {
    return { ledger: await openLedger(options), drop: () => Promise.resolve() }
  }
  const server = process.env.GANGMU_TEST_DATABASE_URL ?? ''
  const name = `gangmu_api_${randomUUID().replaceAll('-', '')}`
  await run(findProgram('createdb'), [`--maintenance-db=${server}`, '--template=template0', name])
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    ledger: await openLedger({ secretKey, ...options, databaseUrl: url.href }),
    drop: async () => {
      await run(findProgram('dropdb'), [`--maintenance-db=${server}`, '--force', name])
    },
  }
}
