import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CompiledQuery } from 'kysely'
import { describe, expect, test, vi } from 'vitest'
import { backupLedger } from '../src/backup/backup-ledger.ts'
import { checkArchive } from '../src/backup/check-archive.ts'
import { restoreLedger } from '../src/backup/restore-ledger.ts'
import { openLedger } from '../src/ledger.ts'
import { listSchema } from '../src/store/list-schema.ts'
import { migrate } from '../src/store/migrate.ts'
import { listMigrations, type Migration } from '../src/store/migrations.ts'
import { listCommitments } from '../src/views/list-commitments.ts'
import { listDocuments } from '../src/views/list-documents.ts'
import { fillLedger } from './support/fill-ledger.ts'
import { testDatabase } from './support/open-test-ledger.ts'
import { makePlaceForRecords, type PlaceForRecords, withStore } from './support/place-for-records.ts'

// A database is opened for every statement of every migration.
vi.setConfig({ testTimeout: 300_000 })

const known = listMigrations()
const golden = readFileSync(new URL('../src/store/schema.golden.txt', import.meta.url), 'utf8')
const readSchema = (place: PlaceForRecords) => withStore(place, ({ db }) => listSchema(db))

/** Migrations are plain statements, each ending at the end of a line; comments stand on lines of their own. */
function listStatements({ sql }: Migration): string[] {
  const text = sql.replaceAll(/^\s*--.*$/gm, '')
  return text.split(/;[ \t]*$/m).flatMap((statement) => statement.trim() || [])
}

/** Ends the database's session after each statement in turn, in the middle of the migration's own transaction. */
async function interruptOnServer(place: PlaceForRecords, migration: Migration): Promise<number> {
  const statements = listStatements(migration)
  const before = await readSchema(place)
  const earlier = known.slice(0, migration.number - 1)
  for (let done = 0; done <= statements.length; done += 1) {
    const sql = [...statements.slice(0, done), 'select pg_terminate_backend(pg_backend_pid())', 'select 1'].join(';\n')
    const cut = withStore(place, ({ db }) => migrate(db, [...earlier, { ...migration, sql }]))
    await expect(cut, `after ${done} statements`).rejects.toThrow()
    expect(await readSchema(place), `after ${done} statements`).toEqual(before)
  }
  return statements.length
}

/**
 * Fails the migration after each statement in turn. After the one in the middle and the last it also takes the files as they lie
 * on the disk, which is what a killed process leaves, and opens them: opening for every statement would take minutes.
 */
async function interruptEmbedded(place: PlaceForRecords, migration: Migration): Promise<number> {
  const data = place.options.dataDir ?? ''
  const statements = listStatements(migration)
  const before = await readSchema(place)
  const earlier = known.slice(0, migration.number - 1)
  const copied = new Set([Math.floor(statements.length / 2), statements.length - 1])
  const folder = `${data}-killed`
  await withStore(place, async ({ db }) => {
    for (let done = 0; done <= statements.length; done += 1) {
      const sql = [...statements.slice(0, done), 'select 1 / 0'].join(';\n')
      const cut = migrate(db, [...earlier, { ...migration, sql }])
      await expect(cut, `after ${done} statements`).rejects.toMatchObject({ code: 'migration-failed' })
      expect(await listSchema(db), `after ${done} statements`).toEqual(before)
    }
    const undo = new Error('enough')
    const work = db.transaction().execute(async (trx) => {
      for (const [index, statement] of statements.entries()) {
        await trx.executeQuery(CompiledQuery.raw(statement))
        if (!copied.has(index)) continue
        mkdirSync(join(folder, String(index)), { recursive: true })
        cpSync(data, join(folder, String(index)), { recursive: true })
      }
      throw undo
    })
    await expect(work).rejects.toBe(undo)
  })
  for (const name of readdirSync(folder)) {
    const killed = { ...place, options: { dataDir: join(folder, name) } }
    expect(await readSchema(killed), `killed after statement ${name}`).toEqual(before)
    rmSync(join(folder, name), { recursive: true })
  }
  return statements.length
}

test('every migration interrupted after each of its statements leaves the schema as it was, and is done the next time', async () => {
  const place = await makePlaceForRecords()
  try {
    await withStore(place, ({ db }) => migrate(db, []))
    const interrupt = testDatabase === 'postgres' ? interruptOnServer : interruptEmbedded
    let statements = 0
    for (const migration of known) {
      statements += await interrupt(place, migration)
      const applied = await withStore(place, ({ db }) => migrate(db, known.slice(0, migration.number)))
      expect(applied).toBe(1)
    }
    expect(statements).toBeGreaterThanOrEqual(20)
    expect(`${(await readSchema(place)).join('\n')}\n`).toBe(golden)
  } finally {
    await place.remove()
  }
})

const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url))
// `GANGMU_UPDATE_GOLDEN=1` writes the archive of this release anew, which is right only until it is released.
const release = join(fixtures, 'release-0.1.0.gangmu')
if (process.env.GANGMU_UPDATE_GOLDEN && testDatabase === 'pglite') {
  rmSync(release, { force: true })
  const place = await makePlaceForRecords()
  await fillLedger(place)
  await backupLedger({ ...place.options, file: release, program: '0.1.0' })
  await place.remove()
}

describe('the database of every release is opened by this program', () => {
  test.each(readdirSync(fixtures).filter((name) => name.endsWith('.gangmu')))('%s', async (name) => {
    const file = join(fixtures, name)
    const { manifest } = await checkArchive(file)
    const place = await makePlaceForRecords()
    try {
      const restored = await restoreLedger({ ...place.options, file, checkpoints: manifest.checkpoints })
      expect(restored.verified).toMatchObject({ ok: true, faults: [], texts: 1 })
      expect(`${(await readSchema(place)).join('\n')}\n`).toBe(golden)
      const ledger = await openLedger(place.options)
      const [code = ''] = Object.keys(manifest.checkpoints)
      const [document] = await ledger.view(listDocuments, code, undefined)
      expect(document).toMatchObject({ state: 'adopted', year: 2026 })
      expect((await ledger.view(listCommitments, code, {})).total).toBe(4)
      await ledger.close()
    } finally {
      await place.remove()
    }
  })
})
